// Mechanisms, whole, with who runs them and who takes part.
UNWIND $rows AS row
MERGE (m:Entity {id: row.id})
SET m:Mechanism, m.name = row.name, m.summary = row.summary, m.searchTerms = row.search_terms,
  m.dataset = $dataset, m.synthetic = $synthetic
WITH m, row
CALL (m, row) {
  MATCH (m)-[part:RUN_BY|INVOLVES]->(o:Organization)
  WHERE NOT o.id IN CASE type(part) WHEN 'RUN_BY' THEN row.run_by ELSE coalesce(row.involves, []) END
  DELETE part
}
CALL (m, row) {
  UNWIND row.run_by AS id
  MATCH (o:Entity&Organization {id: id})
  MERGE (m)-[run:RUN_BY]->(o)
  SET run.path = o.path
}
CALL (m, row) {
  UNWIND row.involves AS id
  MATCH (o:Entity&Organization {id: id})
  MERGE (m)-[:INVOLVES]->(o)
}
