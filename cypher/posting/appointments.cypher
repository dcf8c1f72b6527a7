// Who serves at each of these organizations, with $below also at those below it, on the day?
// In path order, which is by role within an organization; behind $after, at most $limit for each.
UNWIND $keys AS key
CALL (key) {
  // today, in any role: one range of paths
  WITH key WHERE NOT $walk AND $roles IS NULL
  MATCH (x:Entity&Organization {id: key})
  WITH x.path + CASE WHEN $below THEN '' ELSE '#' END AS lower,
    CASE WHEN $below THEN left(x.path, size(x.path) - 1) ELSE x.path END + '$' AS upper
  CALL (lower, upper) {
    MATCH (a:Appointment)
    WHERE lower <= a.path < upper AND a.path > $after
      AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      AND EXISTS {
        MATCH (a)-[:HELD_AT]->(o) WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      }
    RETURN a
    ORDER BY a.path
    LIMIT $limit
  }
  RETURN a, a.path AS at
UNION ALL
  // today, in some roles: one range for each
  WITH key WHERE NOT $walk AND $roles IS NOT NULL
  MATCH (x:Entity&Organization {id: key})
  WITH x.path + CASE WHEN $below THEN '' ELSE '#' END AS lower,
    CASE WHEN $below THEN left(x.path, size(x.path) - 1) ELSE x.path END + '$' AS upper
  UNWIND $roles AS role
  CALL (lower, upper, role) {
    MATCH (a:Appointment {role: role})
    WHERE lower <= a.path < upper AND a.path > $after
      AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      AND EXISTS {
        MATCH (a)-[:HELD_AT]->(o) WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      }
    RETURN a
    ORDER BY a.role, a.path
    LIMIT $limit
  }
  RETURN a, a.path AS at
  ORDER BY at
  LIMIT $limit
UNION ALL
  // on another day: the homes that held then
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF*0..]-(o:Organization)
  WHERE ($below OR length(chain) = 0)
    AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  MATCH (o)<-[:HELD_AT]-(a:Appointment)
  WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
    AND ($roles IS NULL OR a.role IN $roles)
  WITH a, reduce(path = '', each IN nodes(chain) | path + each.id + '#') + substring(a.path, size(o.path)) AS at
  WHERE at > $after
  RETURN a, at
  ORDER BY at
  LIMIT $limit
}
MATCH (m:Member)-[:HOLDS]->(a)-[:HELD_AT]->(o:Organization)
CALL (a) { MATCH (a)-[:TO]->(p:Post) RETURN p {.*} AS post }
CALL (a) { MATCH (r:Role {code: a.role}) RETURN r {.*} AS role }
RETURN key, a {.*, at: at, member: m {.*}, post: post, organization: o {.*}, role: role} AS row
ORDER BY at
