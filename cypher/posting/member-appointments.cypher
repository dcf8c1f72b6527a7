// Which posts does each of these members hold on the day ($current true), not hold on it (false), or either (null)?
// The primary one first.
UNWIND $keys AS key
MATCH (m:Entity&Member {id: key})-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
WHERE $current IS NULL OR $current = (
  coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~'))
CALL (a) { MATCH (a)-[:TO]->(p:Post) RETURN p {.*} AS post }
CALL (a) { MATCH (r:Role {code: a.role}) RETURN r {.*} AS role }
RETURN key, a {.*, member: m {.*}, post: post, organization: o {.*}, role: role} AS row
ORDER BY a.primary DESC, coalesce(a.until, '~') DESC, coalesce(a.since, '') DESC, a.path
