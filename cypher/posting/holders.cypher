// Who holds each of these posts on the day? The primary appointments first.
UNWIND $keys AS key
MATCH (p:Entity&Post {id: key})<-[:TO]-(a:Appointment)<-[:HOLDS]-(m:Member)
WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
MATCH (p)-[:AT]->(o:Organization)
WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
MATCH (r:Role {code: p.role})
RETURN key, a {.*, member: m {.*}, post: p {.*}, organization: o {.*}, role: r {.*}} AS row
ORDER BY a.primary DESC, a.path
