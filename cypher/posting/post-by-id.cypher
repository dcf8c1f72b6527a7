// Which posts have these ids?
UNWIND $keys AS key
MATCH (p:Entity&Post {id: key})-[:AT]->(o:Organization)
MATCH (r:Role {code: p.role})
RETURN key, p {.*, organization: o {.*}, role: r {.*}} AS row
