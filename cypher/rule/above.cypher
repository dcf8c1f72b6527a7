// Which rules by some templates ($templates) apply at each of these organizations, on the day?
UNWIND $keys AS key
MATCH chain = (:Entity&Organization {id: key})-[:PART_OF*0..]->(w:Organization)
WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
  AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
MATCH (w)<-[:APPLIES_WITHIN]-(r:Rule)
WHERE r.template IN $templates
  AND coalesce(r.since, '') <= $day < coalesce(r.until, '~')
RETURN key, r {.*, within: w {.*}} AS row
ORDER BY r.id
