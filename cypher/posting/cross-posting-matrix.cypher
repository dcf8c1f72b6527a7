// How many people hold posts at two organizations of each two kinds within each of these (an empty key: within the
// graph), on the day, and how many pairs of such organizations share somebody?
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE NOT $walk
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\uDBFF\uDFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  MATCH (held:Appointment)
  WHERE lower <= held.path < upper
  RETURN held
UNION ALL
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF*0..]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  MATCH (o)<-[:HELD_AT]-(held:Appointment)
  RETURN held
}
WITH key, held
WHERE coalesce(held.since, '') <= $day < coalesce(held.until, '~')
MATCH (m:Member)-[:HOLDS]->(held)-[:HELD_AT]->(o:Organization)
WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
WITH key, m, collect(DISTINCT o) AS places
WHERE size(places) > 1
UNWIND places AS here
UNWIND places AS there
WITH key, m, here, there
WHERE here.kind < there.kind OR here.kind = there.kind AND here.id < there.id
WITH key, here.kind AS a, there.kind AS b,
  count(DISTINCT m) AS members, count(DISTINCT here.id + '#' + there.id) AS pairs
RETURN key, {a: a, b: b, members: members, pairs: pairs} AS row
ORDER BY pairs DESC, a, b
