// Who serves today within each of these, gathered by the path of the organization?
UNWIND $keys AS key
MATCH (x:Entity&Organization {id: key})
WITH key, x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
CALL (lower, upper) {
  MATCH (a:Appointment)
  WHERE lower <= a.path < upper
    AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  MATCH (a)-[:HELD_AT]->(o:Organization)
  WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
  MATCH (a)<-[:HOLDS]-(m:Member)
  RETURN o.path AS path, collect(m.id) AS members
}
RETURN key, {path: path, members: members} AS row
