// Who runs these mechanisms and takes part in them?
UNWIND $ids AS id
MATCH (:Entity&Mechanism {id: id})-[:RUN_BY|INVOLVES]->(o:Organization)
RETURN DISTINCT o.id AS id
