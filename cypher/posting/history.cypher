// Who has ever held each of these posts? Newest first; an unknown beginning is long ago.
UNWIND $keys AS key
MATCH (p:Entity&Post {id: key})<-[:TO]-(a:Appointment)<-[:HOLDS]-(m:Member)
MATCH (p)-[:AT]->(o:Organization)
MATCH (r:Role {code: p.role})
RETURN key, a {.*, member: m {.*}, post: p {.*}, organization: o {.*}, role: r {.*}} AS row
ORDER BY coalesce(a.since, '') DESC, coalesce(a.until, '~') DESC, a.id
