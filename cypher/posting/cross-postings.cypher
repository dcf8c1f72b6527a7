// Who holds posts at $least or more organizations within each of these (an empty key: within the graph), on the day?
// Only organizations of $kinds count, and there has to be one of each of $every. In path order of the first post that counts; behind $after, at most $limit.
UNWIND $keys AS key
CALL (key) {
  // today, or within the whole graph: met at each post in path order, a member counts at the first
  WITH key WHERE NOT $walk
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\uDBFF\uDFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  CALL (lower, upper) {
    MATCH (first:Appointment)
    WHERE lower <= first.path < upper AND first.path > $after
      AND coalesce(first.since, '') <= $day < coalesce(first.until, '~')
    WITH first, lower, upper ORDER BY first.path
    MATCH (first)<-[:HOLDS]-(m:Member)
    CALL (m, lower, upper) {
      MATCH (m)-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
      WHERE lower <= a.path < upper
        AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
        AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
        AND ($kinds IS NULL OR o.kind IN $kinds)
      WITH a, o ORDER BY a.path
      RETURN collect(a) AS held, count(DISTINCT o) AS organizations, collect(DISTINCT o.kind) AS met
    }
    WITH first, m, held, organizations, met
    WHERE organizations >= $least AND held[0] = first AND all(kind IN $every WHERE kind IN met)
    RETURN m, held, organizations, first.path AS at
    ORDER BY at
    LIMIT $limit
  }
  RETURN m, held, organizations, at
UNION ALL
  // within one on another day: the homes that held then
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF*0..]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
    AND ($kinds IS NULL OR o.kind IN $kinds)
  MATCH (o)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
  WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  WITH m, a, o,
    reduce(path = '', each IN nodes(chain) | path + each.id + '#') + substring(a.path, size(o.path)) AS place
  ORDER BY place
  WITH m, collect(a) AS held, count(DISTINCT o) AS organizations, collect(DISTINCT o.kind) AS met, min(place) AS at
  WHERE organizations >= $least AND at > $after AND all(kind IN $every WHERE kind IN met)
  RETURN m, held, organizations, at
  ORDER BY at
  LIMIT $limit
}
RETURN key, {
  at: at, member: m {.*}, organizationCount: organizations,
  appointments: COLLECT {
    UNWIND range(0, size(held) - 1) AS number
    WITH m, number, held[number] AS a
    MATCH (a)-[:HELD_AT]->(o:Organization)
    CALL (a) { MATCH (a)-[:TO]->(p:Post) RETURN p {.*} AS post }
    CALL (a) { MATCH (r:Role {code: a.role}) RETURN r {.*} AS role }
    RETURN a {.*, member: m {.*}, post: post, organization: o {.*}, role: role} AS appointments
    ORDER BY number
  }
} AS row
