// Posts, whole; $implied ones are there because appointments need them. Who has held one goes along with it.
UNWIND $rows AS row
MATCH (o:Entity&Organization {id: row.organization})
MATCH (r:Role {code: row.role})
MERGE (p:Entity {id: row.id})
WITH p, o, r, row, properties(p) AS before
SET p:Post, p.role = row.role, p.title = row.title, p.seats = row.seats, p.implied = $implied,
  p.path = o.path + '#' + right('000' + r.rank, 4) + '#' + row.id,
  p.dataset = $dataset, p.synthetic = $synthetic
WITH p, o, before
CALL (p, before) {
  WITH p, before WHERE properties(p) <> before
  SET p.version = coalesce(p.version, 0) + 1
}
CALL (p, o) {
  MATCH (p)-[other:AT]->(elsewhere:Organization) WHERE elsewhere <> o
  DELETE other
}
MERGE (p)-[:AT]->(o)
WITH p, o
MATCH (p)<-[:TO]-(a:Appointment)
SET a.role = p.role, a.path = p.path + '#' + CASE a.primary WHEN true THEN '0' ELSE '1' END + '#' + a.id
WITH a, o
MATCH (a)-[other:HELD_AT]->(elsewhere:Organization) WHERE elsewhere <> o
DELETE other
MERGE (a)-[:HELD_AT]->(o)
