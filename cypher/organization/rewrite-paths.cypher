// The paths of these organizations and of all that belong below them on the day, and of what there is at each: an
// organization's home line, root first, each id ended by # (blanks and percent signs in an id are escaped).
// A home counts while it exists; what exists no more itself keeps its place below the home that it had.
UNWIND $ids AS id
MATCH below = (:Entity&Organization {id: id})<-[:PART_OF*0..]-(o:Organization)
WHERE all(line IN relationships(below) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
WITH DISTINCT o
MATCH chain = (o)-[:PART_OF*0..]->(top:Organization)
WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~')
    AND (coalesce(endNode(line).establishedOn, '') <= $day < coalesce(endNode(line).dissolvedOn, '~')
      OR NOT coalesce(startNode(line).establishedOn, '') <= $day < coalesce(startNode(line).dissolvedOn, '~')))
WITH o, chain ORDER BY length(chain) DESC
WITH o, collect(chain)[0] AS chain
WITH o, o.path AS before, length(chain) AS depth,
  reduce(path = '', each IN reverse(nodes(chain))
    | path + replace(replace(each.id, '%', '%25'), ' ', '%20') + '#') AS path
WHERE before IS NULL OR before <> path OR o.depth <> depth
SET o.path = path, o.depth = depth
WITH o, path, size(before) AS length
CALL (o, path, length) {
  MATCH (o)<-[:AT]-(p:Post)
  SET p.path = path + substring(p.path, length)
}
CALL (o, path, length) {
  MATCH (o)<-[:HELD_AT]-(a:Appointment)
  SET a.path = path + substring(a.path, length)
}
CALL (o, path, length) {
  MATCH (o)<-[belonging:BELONGS_TO]-(:Member)
  SET belonging.path = path + substring(belonging.path, length)
}
CALL (o, path) {
  MATCH (o)<-[run:RUN_BY]-(:Mechanism)
  SET run.path = path
}
CALL (o, path) {
  MATCH (o)<-[applies:APPLIES_WITHIN]-(:Rule)
  SET applies.path = path
}
RETURN count(o) AS rewritten
