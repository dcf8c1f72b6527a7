// Which posts does each of these members hold on the day ($current true), not hold on it (false), or either (null)?
// The primary one first.
UNWIND $keys AS key
MATCH (m:Entity&Member {id: key})-[:HOLDS]->(a:Appointment)-[:TO]->(p:Post)-[:AT]->(o:Organization)
WHERE $current IS NULL OR $current = (
  coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~'))
MATCH (r:Role {code: p.role})
RETURN key, a {.*, member: m {.*}, post: p {.*}, organization: o {.*}, role: r {.*}} AS row
ORDER BY a.primary DESC, coalesce(a.until, '~') DESC, coalesce(a.since, '') DESC, a.path
