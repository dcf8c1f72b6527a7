// Which rules have these ids?
UNWIND $keys AS key
MATCH (r:Entity&Rule {id: key})-[:APPLIES_WITHIN]->(w:Organization)
RETURN key, r {.*, within: w {.*}} AS row
