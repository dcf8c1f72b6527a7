// Which appointments have these members ever had?
UNWIND $ids AS id
MATCH (:Entity&Member {id: id})-[:HOLDS]->(a:Appointment)
RETURN id AS member, a.id AS id
ORDER BY id
