// Which posts are there at each of these organizations, with $below also at those below it, on the day?
// In path order, which is by role within an organization; behind $after, at most $limit for each.
UNWIND $keys AS key
CALL (key) {
  // today, of any role: one range of paths
  WITH key WHERE NOT $walk AND $roles IS NULL
  MATCH (x:Entity&Organization {id: key})
  WITH x.path + CASE WHEN $below THEN '' ELSE '#' END AS lower,
    CASE WHEN $below THEN left(x.path, size(x.path) - 1) ELSE x.path END + '$' AS upper
  CALL (lower, upper) {
    MATCH (p:Post)
    WHERE lower <= p.path < upper AND p.path > $after
      AND EXISTS {
        MATCH (p)-[:AT]->(o) WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      }
      AND ($vacant IS NULL OR $vacant = (p.seats > COUNT {
        MATCH (p)<-[:TO]-(a) WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      }))
    RETURN p
    ORDER BY p.path
    LIMIT $limit
  }
  RETURN p, p.path AS at
UNION ALL
  // today, of some roles: one range for each
  WITH key WHERE NOT $walk AND $roles IS NOT NULL
  MATCH (x:Entity&Organization {id: key})
  WITH x.path + CASE WHEN $below THEN '' ELSE '#' END AS lower,
    CASE WHEN $below THEN left(x.path, size(x.path) - 1) ELSE x.path END + '$' AS upper
  UNWIND $roles AS role
  CALL (lower, upper, role) {
    MATCH (p:Post {role: role})
    WHERE lower <= p.path < upper AND p.path > $after
      AND EXISTS {
        MATCH (p)-[:AT]->(o) WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      }
      AND ($vacant IS NULL OR $vacant = (p.seats > COUNT {
        MATCH (p)<-[:TO]-(a) WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      }))
    RETURN p
    ORDER BY p.role, p.path
    LIMIT $limit
  }
  RETURN p, p.path AS at
  ORDER BY at
  LIMIT $limit
UNION ALL
  // on another day: the homes that held then
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF*0..]-(o:Organization)
  WHERE ($below OR length(chain) = 0)
    AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  MATCH (o)<-[:AT]-(p:Post)
  WHERE ($roles IS NULL OR p.role IN $roles)
    AND ($vacant IS NULL OR $vacant = (p.seats > COUNT {
      MATCH (p)<-[:TO]-(a) WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
    }))
  WITH p, reduce(path = '', each IN nodes(chain) | path + each.id + '#') + substring(p.path, size(o.path)) AS at
  WHERE at > $after
  RETURN p, at
  ORDER BY at
  LIMIT $limit
}
MATCH (p)-[:AT]->(o:Organization)
MATCH (r:Role {code: p.role})
RETURN key, p {.*, at: at, organization: o {.*}, role: r {.*}} AS row
