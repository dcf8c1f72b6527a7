// How would a data set state these organizations, with their lines of the present or of the day?
UNWIND $ids AS id
MATCH (o:Entity&Organization {id: id})
CALL (o) {
  MATCH (o)-[line:PART_OF|REPORTS_TO]->(to:Organization)
  WHERE CASE WHEN $day IS NULL THEN line.until IS NULL
    ELSE coalesce(line.since, '') <= $day < coalesce(line.until, '~') END
  RETURN collect({type: type(line), to: to.id, since: line.since}) AS lines
}
WITH id, o, head([line IN lines WHERE line.type = 'PART_OF']) AS home,
  head([line IN lines WHERE line.type = 'REPORTS_TO']) AS superior
RETURN {
  id: id, kind: o.kind, name: o.name, short_name: o.shortName, home: home.to, home_since: home.since,
  reports_to: superior.to, reports_since: superior.since, party_level: o.partyLevel, grid_level: o.gridLevel,
  code: o.code, uscc: o.uscc, established: o.establishedOn,
  dissolved: CASE WHEN $day IS NULL OR o.dissolvedOn <= $day THEN o.dissolvedOn END,
  households: o.households, population: o.population, area_km2: o.areaKm2, full_members: o.fullMembers,
  term_number: o.termNumber, term_since: o.termSince, term_due: o.termDue,
  longitude: o.longitude, latitude: o.latitude,
  cited: [(o)-[c:CITES]->(s:Source) | s.id + coalesce('#' + c.locator, '')], note: o.note
} AS row
