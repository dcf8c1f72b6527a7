// Members, whole: what a row does not state is cleared. Of an identity number only its hash and its end are kept.
UNWIND $rows AS row
MERGE (m:Entity {id: row.id})
SET m:Member, m.name = row.name, m.named = coalesce(row.named, true), m.gender = row.gender, m.birthYear = row.birth_year,
  m.rank = row.rank, m.partyMember = row.party_member, m.phone = row.phone, m.note = row.note,
  m.nationalIdHash = row.national_id_hash, m.nationalIdTail = row.national_id_tail, m.formerIds = row.former_ids,
  m.searchTerms = row.search_terms, m.normalizedName = row.normalized_name, m.dataset = $dataset, m.synthetic = $synthetic
