// Who holds which post at each organization below this one on a line ($type) on the day? In path order; an organization without posts too.
CALL () {
  // today: one range of paths
  WITH $of AS of WHERE NOT $walk
  MATCH (x:Entity&Organization {id: of})
  WITH x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
  CALL (lower, upper) {
    MATCH (o:Organization)
    WHERE lower <= o.path < upper AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    RETURN o
    ORDER BY o.path
  }
  RETURN o
UNION ALL
  // the links of another day, or of the Party line
  WITH $of AS of WHERE $walk
  MATCH chain = (:Entity&Organization {id: of})<-[:PART_OF|REPORTS_TO*0..16]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE type(line) = $type
      AND coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  WITH o, reduce(path = '', each IN nodes(chain) | path + each.id + '#') AS at
  ORDER BY at
  RETURN o
}
CALL (o) {
  MATCH (o)-[line:PART_OF]->(home:Organization)
  WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~')
  RETURN collect(home.name)[0] AS home
}
CALL (o) {
  MATCH (o)<-[:AT]-(p:Post)
  MATCH (r:Role {code: p.role})
  CALL (p) {
    MATCH (p)<-[:TO]-(a:Appointment)<-[:HOLDS]-(m:Member)
    WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
    WITH p, a, m ORDER BY a.path
    RETURN collect({
      name: m.name, primary: a.primary, title: a.title, since: a.since, until: a.until, document: a.document,
      dataset: a.dataset, synthetic: a.synthetic,
      others: COLLECT {
        MATCH (m)-[:HOLDS]->(b:Appointment)-[:HELD_AT]->(elsewhere:Organization)
        WHERE b <> a AND coalesce(b.since, '') <= $day < coalesce(b.until, '~')
          AND coalesce(elsewhere.establishedOn, '') <= $day < coalesce(elsewhere.dissolvedOn, '~')
        MATCH (other:Role {code: b.role})
        RETURN elsewhere.name + other.nameZh ORDER BY b.path
      }
    }) AS holders
  }
  WITH p, r, holders
  ORDER BY r.rank, p.id
  RETURN collect({role: r.nameZh, title: p.title, seats: p.seats, holders: holders, dataset: p.dataset}) AS posts
}
RETURN o.name AS name, o.kind AS kind, o.partyLevel AS partyLevel, o.gridLevel AS gridLevel, o.dataset AS dataset,
  o.synthetic AS synthetic, home, posts
