// Which organizations belong directly to one (input.within; null: where the rule applies), on input.day, as far as the
// rule (input.rule) applies to them? With the organization that the audit of each comes to. In path order.
UNWIND $keys AS key
WITH key, $inputs[key] AS input
MATCH (:Entity&Rule {id: input.rule})-[:APPLIES_WITHIN]->(w:Organization)
MATCH (n:Entity&Organization {id: coalesce(input.within, w.id)})
WITH key, w, n, input.day AS day
WITH *, n = w OR EXISTS {
  MATCH chain = (n)-[:PART_OF*1..]->(w)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
} AS covered
CALL (w, n, day, covered) {
  MATCH (n)<-[own:PART_OF]-(child:Organization)
  WHERE coalesce(own.since, '') <= day < coalesce(own.until, '~')
    AND coalesce(child.establishedOn, '') <= day < coalesce(child.dissolvedOn, '~')
  WITH child, CASE
    WHEN covered THEN child.id
    WHEN EXISTS {
      MATCH chain = (w)-[:PART_OF*0..]->(child)
      WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
        AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    } THEN w.id
  END AS scope
  WHERE scope IS NOT NULL
  RETURN child, scope
  ORDER BY child.path
  LIMIT $limit
}
RETURN key, child {.*, scope: scope} AS row
