// Which figures have these ids?
UNWIND $keys AS key
MATCH (f:Entity&Figure {id: key})-[:REPORTED_FOR]->(o:Organization)
RETURN key, f {.*, organization: o {.*}} AS row
