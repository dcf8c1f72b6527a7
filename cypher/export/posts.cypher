// Which posts are there at these organizations ($ids), and who holds them on the day?
UNWIND $ids AS id
MATCH (o:Entity&Organization {id: id})<-[:AT]-(p:Post)
MATCH (r:Role {code: p.role})
CALL (p) {
  MATCH (p)<-[:TO]-(a:Appointment)<-[:HOLDS]-(m:Member)
  WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  WITH a, m ORDER BY a.path
  RETURN collect(a {.id, .since, .until, .primary, .title, member: m {.*}, sources: [(a)-[:CITES]->(s:Source) | s.id]})
    AS holders
}
RETURN o {.*} AS organization, p {.*} AS post, r {.*} AS role, holders
ORDER BY p.path
