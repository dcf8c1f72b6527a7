// How would a data set state these explained gaps?
UNWIND $ids AS id
MATCH (e:Entity&Explanation {id: id})-[:OF_RULE]->(r:Rule)
MATCH (e)-[:ABOUT]->(subject:Entity)
OPTIONAL MATCH (e)-[:BESIDE]->(counterpart:Entity)
RETURN {
  rule: r.id, subject: subject.id, counterpart: counterpart.id, reason: e.reason, by: e.by, since: e.since, until: e.until
} AS row
