// Which members have these ids, or have had them?
UNWIND $keys AS key
OPTIONAL MATCH (:FormerId {id: key})-[:NOW]->(present:Member)
MATCH (m:Entity&Member {id: coalesce(present.id, key)})
RETURN key, m {.*} AS row
