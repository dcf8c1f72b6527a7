// Which appointments have these ids?
UNWIND $keys AS key
MATCH (a:Entity&Appointment {id: key})<-[:HOLDS]-(m:Member)
MATCH (a)-[:TO]->(p:Post)-[:AT]->(o:Organization)
MATCH (r:Role {code: p.role})
RETURN key, a {.*, member: m {.*}, post: p {.*}, organization: o {.*}, role: r {.*}} AS row
