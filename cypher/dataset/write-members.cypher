// Members, whole: what a row does not state is cleared. Of an identity number only its hash and its end are kept.
UNWIND $rows AS row
MERGE (m:Entity {id: row.id})
WITH m, row, properties(m) AS before
SET m:Member, m.name = row.name, m.named = coalesce(row.named, true), m.gender = row.gender, m.birthYear = row.birth_year,
  m.rank = row.rank, m.partyMember = row.party_member, m.phone = row.phone, m.note = row.note,
  m.nationalIdHash = CASE WHEN row.keeps_national_id THEN m.nationalIdHash ELSE row.national_id_hash END,
  m.nationalIdTail = CASE WHEN row.keeps_national_id THEN m.nationalIdTail ELSE row.national_id_tail END,
  m.formerIds = row.former_ids,
  m.searchTerms = row.search_terms, m.normalizedName = row.normalized_name, m.dataset = $dataset, m.synthetic = $synthetic
WITH m, row, before
CALL (m, row) {
  MATCH (former:FormerId)-[:NOW]->(m) WHERE NOT former.id IN coalesce(row.former_ids, [])
  DETACH DELETE former
}
CALL (m, row) {
  UNWIND row.former_ids AS id
  MERGE (former:FormerId {id: id})
  MERGE (former)-[:NOW]->(m)
}
WITH m, before WHERE properties(m) <> before
SET m.version = coalesce(m.version, 0) + 1
