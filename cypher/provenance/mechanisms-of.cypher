// Which mechanisms does each of these organizations run or take part in?
UNWIND $keys AS key
MATCH (:Entity&Organization {id: key})<-[:RUN_BY|INVOLVES]-(m:Mechanism)
WITH DISTINCT key, m
RETURN key, m {.*} AS row
ORDER BY m.id
