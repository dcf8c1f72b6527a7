// Which pairs of organizations within each of these (an empty key: within the graph) share $least or more post-holders,
// on the day? $one and $other are the kinds of the two, or both null. In path order of the first of the two, then of the
// second; behind $after, at most $limit.
UNWIND $keys AS key
CALL (key) {
  // today, or within the whole graph
  WITH key WHERE NOT $walk
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\uDBFF\uDFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  CALL (lower, upper) {
    MATCH (a:Organization)
    WHERE lower <= a.path < upper AND a.path >= split($after, '##')[0]
      AND coalesce(a.establishedOn, '') <= $day < coalesce(a.dissolvedOn, '~')
      AND ($one IS NULL OR a.kind IN [$one, $other])
    WITH a, lower, upper ORDER BY a.path
    CALL (a, lower, upper) {
      MATCH (a)<-[:HELD_AT]-(here:Appointment)<-[:HOLDS]-(m:Member)-[:HOLDS]->(there:Appointment)-[:HELD_AT]->(b:Organization)
      WHERE a.path < b.path < upper
        AND coalesce(here.since, '') <= $day < coalesce(here.until, '~')
        AND coalesce(there.since, '') <= $day < coalesce(there.until, '~')
        AND coalesce(b.establishedOn, '') <= $day < coalesce(b.dissolvedOn, '~')
        AND ($one IS NULL OR a.kind = $one AND b.kind = $other OR a.kind = $other AND b.kind = $one)
      WITH b, m, min(here.path) AS rank
      ORDER BY rank
      WITH b, collect(m) AS shared
      WHERE size(shared) >= $least
      RETURN b, shared
      ORDER BY b.path
    }
    WITH a, b, shared, a.path + '##' + b.path AS at
    WHERE at > $after
    RETURN a, b, shared, at
    ORDER BY a.path, b.path
    LIMIT $limit
  }
  RETURN a, b, shared, at
UNION ALL
  // within one on another day: the homes that held then
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF*0..]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
    AND ($one IS NULL OR o.kind IN [$one, $other])
  MATCH (o)<-[:HELD_AT]-(held:Appointment)<-[:HOLDS]-(m:Member)
  WHERE coalesce(held.since, '') <= $day < coalesce(held.until, '~')
  WITH m, o, reduce(path = '', each IN nodes(chain) | path + each.id + '#') AS place, min(held.path) AS rank
  WITH m, collect({organization: o, place: place, rank: rank}) AS places
  UNWIND places AS here
  UNWIND places AS there
  WITH m, here, there
  WHERE here.place < there.place
    AND ($one IS NULL
      OR here.organization.kind = $one AND there.organization.kind = $other
      OR here.organization.kind = $other AND there.organization.kind = $one)
  ORDER BY here.rank
  WITH here.organization AS a, there.organization AS b, here.place AS aPlace, there.place AS bPlace, collect(m) AS shared
  WITH a, b, shared, aPlace, bPlace, aPlace + '##' + bPlace AS at
  WHERE size(shared) >= $least AND at > $after
  RETURN a, b, shared, at
  ORDER BY aPlace, bPlace
  LIMIT $limit
}
RETURN key, {
  at: at, a: a {.*}, b: b {.*}, sharedCount: size(shared), shared: [m IN shared | m {.*}]
} AS row
