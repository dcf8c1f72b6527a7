// Which rule has each of these ids, and what does it come to within an organization (input.within; null: wherever it
// applies) on some days: the organization to audit there, none where the two have nothing in common?
UNWIND $keys AS key
WITH key, $inputs[key] AS input
MATCH (r:Entity&Rule {id: input.rule})-[:APPLIES_WITHIN]->(w:Organization)
OPTIONAL MATCH (n:Entity&Organization {id: input.within})
CALL (input, w, n) {
  UNWIND input.days AS day
  RETURN collect({day: day, within: CASE
    WHEN n IS NULL OR n = w THEN w.id
    WHEN EXISTS {
      MATCH chain = (n)-[:PART_OF*1..]->(w)
      WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
        AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    } THEN n.id
    WHEN EXISTS {
      MATCH chain = (w)-[:PART_OF*1..]->(n)
      WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
        AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    } THEN w.id
  END}) AS scopes
}
RETURN key, r {.*, within: w {.*}, found: n.id, scopes: scopes} AS row
