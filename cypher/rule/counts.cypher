// How many subjects came to which outcome? A template of cypher/audit/ stands in the place of the inner CALL.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH $inputs[key] AS input
    MATCH (a:Entity&Organization {id: input.within})
    RETURN a AS subject, a AS counterpart, [] AS members, '' AS outcome, '' AS reason, {} AS facts, '' AS aspect
  }
  WITH subject, counterpart, outcome, outcome <> 'SATISFIED' AND EXISTS {
    MATCH (subject)<-[:ABOUT]-(e:Explanation)-[:OF_RULE]->(:Rule {id: $inputs[key].rule})
    WHERE coalesce(e.since, '') <= $inputs[key].day < coalesce(e.until, '~')
      AND coalesce(head([(e)-[:BESIDE]->(other) | other.id]), '') = coalesce(counterpart.id, '')
  } AS explained
  RETURN CASE WHEN explained THEN 'EXPLAINED' ELSE outcome END AS outcome, count(*) AS count
}
RETURN key, {outcome: outcome, count: count} AS row
