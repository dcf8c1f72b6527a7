// How would a data set state these organizations as they are?
UNWIND $ids AS id
MATCH (o:Entity&Organization {id: id})
OPTIONAL MATCH (o)-[home:PART_OF]->(h:Organization) WHERE home.until IS NULL
OPTIONAL MATCH (o)-[superior:REPORTS_TO]->(s:Organization) WHERE superior.until IS NULL
RETURN id, o.dataset AS dataset, o.version AS version, {
  id: id, kind: o.kind, name: o.name, short_name: o.shortName, home: h.id, home_since: home.since,
  reports_to: s.id, reports_since: superior.since, party_level: o.partyLevel, grid_level: o.gridLevel,
  code: o.code, uscc: o.uscc, established: o.establishedOn, dissolved: o.dissolvedOn,
  households: o.households, population: o.population, area_km2: o.areaKm2, full_members: o.fullMembers,
  term_number: o.termNumber, term_since: o.termSince, term_due: o.termDue,
  longitude: o.longitude, latitude: o.latitude, sources: [(o)-[c:CITES]->(cited:Source) | cited.id + coalesce('#' + c.locator, '')], note: o.note
} AS row
