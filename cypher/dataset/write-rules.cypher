// Rules, whole, with where they apply and which mechanism they express.
UNWIND $rows AS row
MATCH (o:Entity&Organization {id: row.within})
MERGE (r:Entity {id: row.id})
WITH o, r, row, properties(r) AS before
SET r:Rule, r.template = row.template, r.titleZh = row.title_zh, r.titleEn = row.title_en,
  r.verdict = coalesce(row.verdict, 'WANTED'), r.target = row.target, r.parameters = coalesce(row.parameters, '{}'),
  r.since = row.since, r.until = row.until, r.dataset = $dataset, r.synthetic = $synthetic
WITH r, o, row, before
CALL (r, o, row, before) {
  WITH r, o, row, before
  WHERE properties(r) <> before OR NOT EXISTS { MATCH (r)-[:APPLIES_WITHIN]->(o) }
    OR coalesce(row.mechanism, '') <> coalesce(head([(r)-[:EXPRESSES]->(m) | m.id]), '')
  SET r.version = coalesce(r.version, 0) + 1
}
CALL (r, o, row) {
  MATCH (r)-[other:APPLIES_WITHIN|EXPRESSES]->(elsewhere)
  WHERE elsewhere <> o AND elsewhere.id <> coalesce(row.mechanism, '')
  DELETE other
}
MERGE (r)-[applies:APPLIES_WITHIN]->(o)
SET applies.path = o.path
WITH r, row WHERE row.mechanism IS NOT NULL
MATCH (m:Entity&Mechanism {id: row.mechanism})
MERGE (r)-[:EXPRESSES]->(m)
