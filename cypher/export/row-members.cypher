// How would a data set state these members? Identity numbers are not stored.
UNWIND $ids AS id
MATCH (m:Entity&Member {id: id})
RETURN {
  id: id, name: m.name, named: m.named, gender: m.gender, birth_year: m.birthYear, rank: m.rank,
  party_member: m.partyMember, phone: m.phone, former_ids: m.formerIds,
  cited: [(m)-[c:CITES]->(s:Source) | s.id + coalesce('#' + c.locator, '')], note: m.note
} AS row
