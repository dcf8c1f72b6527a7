// Appointments, whole. HELD_AT is the way through the post, made short: an appointment never changes its post.
UNWIND $rows AS row
MATCH (m:Entity&Member {id: row.member})
MATCH (p:Entity&Post {id: row.post})-[:AT]->(o:Organization)
MERGE (a:Entity {id: row.id})
WITH m, p, o, a, row, properties(a) AS before
SET a:Appointment, a.role = p.role, a.title = row.title, a.since = row.since, a.until = row.until,
  a.primary = coalesce(row.primary, false), a.document = row.document,
  a.path = p.path + '#' + CASE row.primary WHEN true THEN '0' ELSE '1' END + '#' + row.id,
  a.dataset = $dataset, a.synthetic = $synthetic
WITH a, m, p, o, before
CALL (a, before) {
  WITH a, before WHERE properties(a) <> before
  SET a.version = coalesce(a.version, 0) + 1
}
CALL (a, m, p, o) {
  MATCH (a)-[other:TO|HELD_AT]->(elsewhere) WHERE elsewhere <> p AND elsewhere <> o
  DELETE other
}
CALL (a, m) {
  MATCH (a)<-[other:HOLDS]-(somebody:Member) WHERE somebody <> m
  DELETE other
}
MERGE (m)-[:HOLDS]->(a)
MERGE (a)-[:TO]->(p)
MERGE (a)-[:HELD_AT]->(o)
