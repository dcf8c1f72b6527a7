// Which mechanisms does each of these rules express?
UNWIND $keys AS key
MATCH (:Entity&Rule {id: key})-[:EXPRESSES]->(m:Mechanism)
RETURN key, m {.*} AS row
ORDER BY m.id
