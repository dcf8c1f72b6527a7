// A page of who serves within $id on the day, in path order, behind $after (a path; an empty text: from the beginning).
MATCH (x:Entity&Organization {id: $id})
WITH CASE WHEN $after > x.path THEN $after ELSE x.path END AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
CALL (lower, upper) {
  MATCH (a:Appointment)
  WHERE lower < a.path < upper
    AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  MATCH (a)-[:HELD_AT]->(o:Organization)
  WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
  RETURN a, o
  ORDER BY a.path
  LIMIT 50
}
MATCH (a)<-[:HOLDS]-(m:Member)
MATCH (r:Role {code: a.role})
RETURN a.id AS id, a.title AS title, r.nameZh AS role, m.id AS memberId, m.name AS member,
  o.id AS organizationId, o.name AS organization
