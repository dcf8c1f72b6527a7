// Organizations, whole: what a row does not state is cleared.
UNWIND $rows AS row
MERGE (o:Entity {id: row.id})
WITH o, row, CASE WHEN o:Organization THEN properties(o) END AS before
REMOVE o:$([label IN labels(o) WHERE NOT label IN ['Entity', 'Organization', row.label]])
SET o:Organization, o:$(row.label),
  o.kind = row.kind, o.name = row.name, o.shortName = row.short_name, o.code = row.code, o.uscc = row.uscc,
  o.partyLevel = row.party_level, o.gridLevel = row.grid_level,
  o.establishedOn = row.established, o.dissolvedOn = row.dissolved,
  o.households = row.households, o.population = row.population, o.areaKm2 = row.area_km2,
  o.fullMembers = row.full_members,
  o.termNumber = row.term_number, o.termSince = row.term_since, o.termDue = row.term_due,
  o.longitude = row.longitude, o.latitude = row.latitude, o.note = row.note,
  o.searchTerms = row.search_terms, o.dataset = $dataset, o.synthetic = $synthetic
WITH o, before WHERE before IS NULL OR properties(o) <> before
SET o.version = coalesce(o.version, 0) + 1
