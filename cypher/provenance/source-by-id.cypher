// Which documents have these ids?
UNWIND $keys AS key
MATCH (s:Entity&Source {id: key})
RETURN key, s {.*} AS row
