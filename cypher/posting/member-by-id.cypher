// Which members have these ids?
UNWIND $keys AS key
MATCH (m:Entity&Member {id: key})
RETURN key, m {.*} AS row
