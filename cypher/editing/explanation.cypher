// Which explained gaps have these ids?
UNWIND $keys AS key
MATCH (e:Entity&Explanation {id: key})
RETURN key, e {.*} AS row
