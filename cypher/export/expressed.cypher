// Which mechanisms do these rules express?
UNWIND $ids AS id
MATCH (:Entity&Rule {id: id})-[:EXPRESSES]->(m:Mechanism)
RETURN DISTINCT m.id AS id
