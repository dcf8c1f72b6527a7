// Which organizations run each of these mechanisms ($type RUN_BY), or take part in it (INVOLVES)?
UNWIND $keys AS key
MATCH (:Entity&Mechanism {id: key})-[part:RUN_BY|INVOLVES]->(o:Organization)
WHERE type(part) = $type
RETURN key, o {.*} AS row
ORDER BY o.path
