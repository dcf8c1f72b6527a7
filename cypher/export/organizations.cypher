// What are these organizations ($ids), and what are they part of and report to on the day?
UNWIND range(0, size($ids) - 1) AS place
MATCH (o:Entity&Organization {id: $ids[place]})
CALL (o) {
  MATCH (o)-[line:PART_OF]->(home:Organization)
  WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~')
  RETURN collect(home {.*})[0] AS home
}
CALL (o) {
  MATCH (o)-[line:REPORTS_TO]->(superior:Organization)
  WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~')
    AND coalesce(superior.establishedOn, '') <= $day < coalesce(superior.dissolvedOn, '~')
  RETURN collect(superior {.*})[0] AS superior
}
RETURN o {.*} AS organization, home, superior, [(o)-[:CITES]->(s:Source) | s.id] AS sources
ORDER BY place
