// How would a data set state the gaps of these rules that are explained?
UNWIND $ids AS id
MATCH (r:Entity&Rule {id: id})<-[:OF_RULE]-(e:Explanation)-[:ABOUT]->(subject:Entity)
OPTIONAL MATCH (e)-[:BESIDE]->(counterpart:Entity)
RETURN e.id AS id, e.dataset AS dataset, 0 AS version, {
  rule: id, subject: subject.id, counterpart: counterpart.id, reason: e.reason, by: e.by, since: e.since, until: e.until
} AS row
