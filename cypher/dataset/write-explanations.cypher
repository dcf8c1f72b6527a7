// Explained gaps, known by rule, subject, counterpart and beginning.
UNWIND $rows AS row
MATCH (r:Entity&Rule {id: row.rule})
MATCH (subject:Entity {id: row.subject})
MERGE (e:Entity {id: row.id})
SET e:Explanation, e.reason = row.reason, e.by = row.by, e.since = row.since, e.until = row.until,
  e.dataset = $dataset, e.synthetic = $synthetic
MERGE (e)-[:OF_RULE]->(r)
MERGE (e)-[:ABOUT]->(subject)
WITH e, row WHERE row.counterpart IS NOT NULL
MATCH (counterpart:Entity {id: row.counterpart})
MERGE (e)-[:BESIDE]->(counterpart)
