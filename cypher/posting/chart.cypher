// Which organizations are there from each of these down to $depth steps below, on a line ($type), on the day?
// Level by level, at most $limit; with what $leaders, $children and $headcount select of each.
UNWIND $keys AS key
CALL (key) {
  // today, by home: one range of paths for each level
  WITH key WHERE NOT $walk
  MATCH (x:Entity&Organization {id: key})
  UNWIND range(0, $depth) AS steps
  CALL (x, steps) {
    MATCH (o:Organization {depth: x.depth + steps})
    WHERE x.path <= o.path < left(x.path, size(x.path) - 1) + '$'
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    RETURN o
    ORDER BY o.path
    LIMIT $limit
  }
  RETURN o, steps
  ORDER BY steps, o.path
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
RETURN key, {
  depth: steps,
  organization: o {.*},
  parentId: CASE WHEN steps > 0 THEN head(COLLECT {
    MATCH (o)-[line:PART_OF|REPORTS_TO]->(parent:Organization)
    WHERE type(line) = $type AND coalesce(line.since, '') <= $day < coalesce(line.until, '~')
    RETURN parent.id
  }) END,
  childCount: CASE WHEN $children THEN COUNT {
    MATCH (o)<-[line:PART_OF|REPORTS_TO]-(child:Organization)
    WHERE type(line) = $type
      AND coalesce(line.since, '') <= $day < coalesce(line.until, '~')
      AND coalesce(child.establishedOn, '') <= $day < coalesce(child.dissolvedOn, '~')
  } END,
  leaders: CASE WHEN $leaders THEN COLLECT {
    MATCH (o)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
    WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
    MATCH (r:Role {code: a.role}) WHERE r.leading
    MATCH (a)-[:TO]->(p:Post)
    WITH a, m, r, p ORDER BY a.path
    RETURN a {.*, member: m {.*}, post: p {.*}, organization: o {.*}, role: r {.*}}
  } END,
  headcount: CASE
    WHEN $headcount AND $today THEN COUNT {
      MATCH (a:Appointment)<-[:HOLDS]-(m:Member)
      WHERE o.path <= a.path < left(o.path, size(o.path) - 1) + '$'
        AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
        AND EXISTS {
          MATCH (a)-[:HELD_AT]->(at) WHERE coalesce(at.establishedOn, '') <= $day < coalesce(at.dissolvedOn, '~')
        }
      RETURN DISTINCT m
    }
    WHEN $headcount THEN COUNT {
      MATCH chain = (o)<-[:PART_OF*0..]-(below:Organization)
      WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
        AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
      MATCH (below)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
      WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      RETURN DISTINCT m
    } END
} AS row
