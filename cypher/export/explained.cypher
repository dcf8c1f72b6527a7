// Which explanations are there of these rules, or about these organizations and posts?
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:OF_RULE|ABOUT]-(e:Explanation)
MATCH (e)-[:OF_RULE]->(r:Rule)-[:APPLIES_WITHIN]->(w:Organization)
WHERE $day IS NULL
  OR coalesce(e.since, '') <= $day < coalesce(e.until, '~') AND coalesce(r.since, '') <= $day < coalesce(r.until, '~')
MATCH (e)-[:ABOUT]->(subject:Entity)
OPTIONAL MATCH (e)-[:BESIDE]->(counterpart:Entity)
RETURN DISTINCT e.id AS id, r.id AS rule, w.id AS within, subject.id AS subject, counterpart.id AS counterpart,
  counterpart:Organization AS besideOrganization
