// How much does the graph record, on the day, of what each of these figures counts?
// Today one range of paths answers; $walk follows the homes that held on another day.
UNWIND $keys AS key
MATCH (f:Entity&Figure {id: key})-[:REPORTED_FOR]->(a:Organization)
WHERE f.counts IS NOT NULL
WITH key, a, split(f.counts, '/') AS counted
CALL (a, counted) {
  WITH a, counted WHERE NOT $walk AND counted[0] <> 'MEMBER'
  WITH counted, a.path AS lower, left(a.path, size(a.path) - 1) + '$' AS upper
  CALL (counted, lower, upper) {
    MATCH (o:Organization)
    WHERE o.kind = counted[0] AND lower < o.path < upper
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      AND (size(counted) = 1 OR toString(coalesce(o.partyLevel, o.gridLevel)) = counted[1])
    RETURN count(o) AS recorded
  }
  RETURN recorded
UNION ALL
  WITH a, counted WHERE NOT $walk AND counted[0] = 'MEMBER'
  WITH a.path AS lower, left(a.path, size(a.path) - 1) + '$' AS upper
  CALL (lower, upper) {
    MATCH (here:Appointment)
    WHERE lower <= here.path < upper
      AND coalesce(here.since, '') <= $day < coalesce(here.until, '~')
    MATCH (m:Member)-[:HOLDS]->(here)-[:HELD_AT]->(o:Organization)
    WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    RETURN m
  UNION
    MATCH (m:Member)-[here:BELONGS_TO]->(o:Organization)
    WHERE lower <= here.path < upper
      AND coalesce(here.since, '') <= $day < coalesce(here.until, '~')
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    RETURN m
  }
  RETURN count(m) AS recorded
UNION ALL
  WITH a, counted WHERE $walk AND counted[0] <> 'MEMBER'
  MATCH chain = (a)<-[:PART_OF*1..]-(o:Organization)
  WHERE o.kind = counted[0]
    AND (size(counted) = 1 OR toString(coalesce(o.partyLevel, o.gridLevel)) = counted[1])
    AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  RETURN count(o) AS recorded
UNION ALL
  WITH a, counted WHERE $walk AND counted[0] = 'MEMBER'
  MATCH chain = (a)<-[:PART_OF*0..]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  CALL (o) {
    MATCH (o)<-[:HELD_AT]-(here:Appointment)<-[:HOLDS]-(m:Member)
    WHERE coalesce(here.since, '') <= $day < coalesce(here.until, '~')
    RETURN m
  UNION
    MATCH (o)<-[here:BELONGS_TO]-(m:Member)
    WHERE coalesce(here.since, '') <= $day < coalesce(here.until, '~')
    RETURN m
  }
  RETURN count(DISTINCT m) AS recorded
}
// the other branches counted nothing
RETURN key, {recorded: max(recorded)} AS row
