// The posts of the member $id on the day, the primary one first, with what their organizations belong to.
MATCH (m:Entity&Member {id: $id})-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
MATCH (r:Role {code: a.role})
WITH m, a, o, r
ORDER BY a.primary DESC, coalesce(a.until, '~') DESC, coalesce(a.since, '') DESC, a.path
RETURN m.name AS name, a.id AS id, a.title AS title, a.since AS since, a.primary AS primary, r.nameZh AS role,
  o.id AS organizationId, o.name AS organization,
  COLLECT {
    MATCH (o)-[lines:PART_OF*]->(above:Organization)
    WHERE all(line IN lines WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
      AND coalesce(above.establishedOn, '') <= $day < coalesce(above.dissolvedOn, '~')
    WITH above, size(lines) AS steps ORDER BY steps DESC
    RETURN {name: above.name}
  } AS ancestors
