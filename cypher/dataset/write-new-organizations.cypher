// Organizations that were not there, each in one go: with its path, its present home, and where it stands.
UNWIND $rows AS row
CREATE (o:Entity:Organization:$(row.label) {
  id: row.id, kind: row.kind, name: row.name, shortName: row.short_name, code: row.code, uscc: row.uscc,
  partyLevel: row.party_level, gridLevel: row.grid_level,
  households: row.households, population: row.population, areaKm2: row.area_km2,
  fullMembers: row.full_members,
  termNumber: row.term_number, termSince: row.term_since, termDue: row.term_due,
  longitude: row.longitude, latitude: row.latitude, note: row.note,
  searchTerms: row.search_terms, dataset: $dataset, synthetic: $synthetic,
  path: row.path, depth: row.depth, version: 1
})
WITH o, row
OPTIONAL MATCH (home:Entity&Organization {id: row.home})
FOREACH (each IN CASE WHEN home IS NULL THEN [] ELSE [home] END |
  CREATE (o)-[:PART_OF {openOf: row.id}]->(each)
)
WITH o, row
UNWIND row.citations AS cited
MATCH (s:Entity&Source {id: cited.source})
CREATE (o)-[:CITES {locator: cited.locator}]->(s)
