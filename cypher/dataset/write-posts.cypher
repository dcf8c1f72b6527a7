// Posts, whole; $implied ones are there because appointments need them.
UNWIND $rows AS row
MATCH (o:Entity&Organization {id: row.organization})
MATCH (r:Role {code: row.role})
MERGE (p:Entity {id: row.id})
SET p:Post, p.role = row.role, p.title = row.title, p.seats = row.seats, p.implied = $implied,
  p.path = o.path + '#' + right('000' + r.rank, 4) + '#' + row.id,
  p.dataset = $dataset, p.synthetic = $synthetic
WITH p, o
CALL (p, o) {
  MATCH (p)-[other:AT]->(elsewhere:Organization) WHERE elsewhere <> o
  DELETE other
}
MERGE (p)-[:AT]->(o)
