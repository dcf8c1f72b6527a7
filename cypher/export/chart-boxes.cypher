// Who leads each of these organizations ($ids) on the day, which leading posts are vacant, and what do
// they report to, and how many people hold a post at them or below them?
// A leading post without a holder has one row without a name. The key is of no matter to the answer.
UNWIND $keys AS key
UNWIND $ids AS id
MATCH (o:Entity&Organization {id: id})
CALL (o) {
  MATCH (o)<-[:AT]-(p:Post)
  MATCH (r:Role {code: p.role}) WHERE r.leading
  OPTIONAL MATCH (p)<-[:TO]-(a:Appointment)<-[:HOLDS]-(m:Member)
  WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  WITH o, p, r, a, m ORDER BY r.rank, p.path, a.path
  RETURN collect({
    role: coalesce(a.title, p.title, r.nameZh),
    name: m.name,
    crossPosted: EXISTS {
      MATCH (m)-[:HOLDS]->(other:Appointment)-[:HELD_AT]->(elsewhere:Organization)
      WHERE elsewhere <> o
        AND coalesce(other.since, '') <= $day < coalesce(other.until, '~')
        AND coalesce(elsewhere.establishedOn, '') <= $day < coalesce(elsewhere.dissolvedOn, '~')
    }
  }) AS leaders
}
CALL (o) {
  MATCH (o)-[line:REPORTS_TO]->(s:Organization)
  WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~')
    AND coalesce(s.establishedOn, '') <= $day < coalesce(s.dissolvedOn, '~')
  RETURN collect({id: s.id, name: coalesce(s.shortName, s.name)})[0] AS superior
}
CALL (o) {
  // today: one range of paths
  WITH o.path AS lower, left(o.path, size(o.path) - 1) + '$' AS upper WHERE $today
  MATCH (a:Appointment)
  WHERE lower <= a.path < upper
    AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
    AND EXISTS {
      MATCH (a)-[:HELD_AT]->(at) WHERE coalesce(at.establishedOn, '') <= $day < coalesce(at.dissolvedOn, '~')
    }
  MATCH (a)<-[:HOLDS]-(m:Member)
  RETURN count(DISTINCT m) AS today
}
CALL (o) {
  WITH o WHERE NOT $today
  MATCH below = (o)<-[:PART_OF*0..]-(at:Organization)
  WHERE all(line IN relationships(below) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(below) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  MATCH (at)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
  WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  RETURN count(DISTINCT m) AS thatDay
}
RETURN key, {id: id, leaders: leaders, superior: superior, headcount: today + thatDay} AS row
