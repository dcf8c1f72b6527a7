// Which rules apply within each of these organizations (an empty key: within the graph), on the day: its own, those of
// what it belongs to, and those of what lies below it? From the root down. With the organization that each comes to there.
UNWIND $keys AS key
CALL (key) {
  // its own and inherited ones
  MATCH chain = (x:Entity&Organization {id: key})-[:PART_OF*0..]->(w:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  MATCH (w)<-[:APPLIES_WITHIN]-(r:Rule)
  RETURN r, w, x.id AS scope, '' AS place, -length(chain) AS steps
UNION ALL
  WITH key WHERE NOT $walk
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\U0010FFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  MATCH (r:Rule)-[applies:APPLIES_WITHIN]->(w:Organization)
  WHERE lower < applies.path < upper
    AND coalesce(w.establishedOn, '') <= $day < coalesce(w.dissolvedOn, '~')
  RETURN r, w, w.id AS scope, applies.path AS place, 1 AS steps
UNION ALL
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF*1..]-(w:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  MATCH (w)<-[:APPLIES_WITHIN]-(r:Rule)
  RETURN r, w, w.id AS scope, w.path AS place, 1 AS steps
}
WITH key, r, w, scope, place, steps
ORDER BY steps, place, r.id
LIMIT $limit
RETURN key, r {.*, within: w {.*}, scope: scope} AS row
