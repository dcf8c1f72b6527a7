// Which rules does each of these mechanisms set?
UNWIND $keys AS key
MATCH (:Entity&Mechanism {id: key})<-[:EXPRESSES]-(r:Rule)-[:APPLIES_WITHIN]->(w:Organization)
RETURN key, r {.*, within: w {.*}} AS row
ORDER BY r.id
