// Which roles are there? In order of rank.
UNWIND $keys AS key
MATCH (r:Role)
RETURN key, r {.*} AS row
ORDER BY r.rank, r.code
