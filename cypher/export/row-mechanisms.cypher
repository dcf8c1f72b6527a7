// How would a data set state these mechanisms?
UNWIND $ids AS id
MATCH (m:Entity&Mechanism {id: id})
RETURN {
  id: id, name: m.name, run_by: COLLECT { MATCH (m)-[:RUN_BY]->(o:Organization) RETURN o.id ORDER BY o.id },
  summary: m.summary, involves: COLLECT { MATCH (m)-[:INVOLVES]->(o:Organization) RETURN o.id ORDER BY o.id },
  cited: [(m)-[c:CITES]->(s:Source) | s.id + coalesce('#' + c.locator, '')]
} AS row
