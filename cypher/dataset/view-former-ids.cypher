// Which of these ids have members given up, and what are theirs now?
UNWIND $ids AS id
MATCH (:FormerId {id: id})-[:NOW]->(m:Member)
RETURN id, m.id AS present
