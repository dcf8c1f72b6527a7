// Which organizations are there from each of these down to $depth steps below, on a line ($type), on the day?
// Level by level, at most $limit; with what $leaders, $children and $headcount select of each.
UNWIND $keys AS key
CALL (key) {
  // today, by home: one range of paths for each level
  WITH key WHERE NOT $walk
  MATCH (x:Entity&Organization {id: key})
  WITH x.depth AS top, x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
  UNWIND range(0, $depth) AS steps
  CALL (top, lower, upper, steps) {
    MATCH (o:Organization {depth: top + steps})
    WHERE lower <= o.path < upper
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    RETURN o
    ORDER BY o.depth, o.path
    LIMIT $limit
  }
  RETURN o, steps
  LIMIT $limit
UNION ALL
  // the links of another day, or of the Party line
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF|REPORTS_TO*0..16]-(o:Organization)
  WHERE length(chain) <= $depth
    AND all(line IN relationships(chain) WHERE type(line) = $type
      AND coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  RETURN o, length(chain) AS steps
  ORDER BY steps, reduce(path = '', each IN nodes(chain) | path + each.id + '#')
  LIMIT $limit
}
CALL (o, steps) {
  MATCH (o)-[line:PART_OF|REPORTS_TO]->(parent:Organization)
  WHERE steps > 0 AND type(line) = $type AND coalesce(line.since, '') <= $day < coalesce(line.until, '~')
  RETURN collect(parent.id)[0] AS parentId
}
CALL (o) {
  WITH o WHERE $children
  MATCH (o)<-[line:PART_OF|REPORTS_TO]-(child:Organization)
  WHERE type(line) = $type
    AND coalesce(line.since, '') <= $day < coalesce(line.until, '~')
    AND coalesce(child.establishedOn, '') <= $day < coalesce(child.dissolvedOn, '~')
  RETURN count(child) AS childCount
}
CALL (o) {
  WITH o WHERE $leaders
  MATCH (o)<-[:HELD_AT]-(a:Appointment)
  WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  MATCH (r:Role {code: a.role}) WHERE r.leading
  MATCH (m:Member)-[:HOLDS]->(a)-[:TO]->(p:Post)
  WITH o, a, m, p, r ORDER BY a.path
  RETURN collect(a {.*, member: m {.*}, post: p {.*}, organization: o {.*}, role: r {.*}}) AS leaders
}
CALL (o) {
  WITH o WHERE $headcount
  MATCH below = (o)<-[:PART_OF*0..]-(at:Organization)
  WHERE all(line IN relationships(below) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(below) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  MATCH (at)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
  WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  RETURN count(DISTINCT m) AS headcount
}
RETURN key, {
  depth: steps, organization: o {.*}, path: o.path, parentId: parentId, childCount: childCount, leaders: leaders,
  headcount: headcount
} AS row
