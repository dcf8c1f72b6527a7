// Which mechanisms have these ids?
UNWIND $keys AS key
MATCH (m:Entity&Mechanism {id: key})
RETURN key, m {.*} AS row
