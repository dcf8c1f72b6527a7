// Each property company within $within with its Party branch, and whether leaders entered both ways on the day: the worst first.
MATCH (x:Entity&Organization {id: $within})
WITH x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
CALL (lower, upper) {
  MATCH (b:Organization {kind: 'PROPERTY_COMPANY'})
  WHERE lower < b.path < upper AND coalesce(b.establishedOn, '') <= $day < coalesce(b.dissolvedOn, '~')
  RETURN b
}
MATCH (b)<-[line:PART_OF]-(a:Organization {kind: 'PARTY_ORGANIZATION', partyLevel: 'BRANCH'})
WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~')
  AND coalesce(a.establishedOn, '') <= $day < coalesce(a.dissolvedOn, '~')
CALL (a, b) {
  MATCH (a)<-[:HELD_AT]-(here:Appointment)<-[:HOLDS]-(m:Member)-[:HOLDS]->(there:Appointment)-[:HELD_AT]->(b)
  WHERE coalesce(here.since, '') <= $day < coalesce(here.until, '~')
    AND coalesce(there.since, '') <= $day < coalesce(there.until, '~')
  WITH DISTINCT m ORDER BY m.id
  RETURN collect(m) AS members
}
CALL (b, members) {
  UNWIND members AS m
  MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(main:Organization)
  WHERE held.primary AND coalesce(held.since, '') <= $day < coalesce(held.until, '~')
    AND coalesce(main.establishedOn, '') <= $day < coalesce(main.dissolvedOn, '~')
  RETURN count(CASE WHEN main = b THEN 1 END) > 0 AS fromB, count(CASE WHEN main <> b THEN 1 END) > 0 AS fromElsewhere
}
WITH a, b, members,
  CASE WHEN size(members) = 0 THEN 'MISSING' WHEN fromB AND fromElsewhere THEN 'SATISFIED' ELSE 'PARTIAL' END AS found
WITH a, b, members, CASE WHEN found <> 'SATISFIED' AND EXISTS {
  MATCH (a)<-[:ABOUT]-(e:Explanation)-[:OF_RULE]->(:Rule {id: $rule})
  WHERE coalesce(e.since, '') <= $day < coalesce(e.until, '~') AND EXISTS { (e)-[:BESIDE]->(b) }
} THEN 'EXPLAINED' ELSE found END AS outcome
ORDER BY CASE outcome WHEN 'MISSING' THEN 1 WHEN 'PARTIAL' THEN 2 WHEN 'EXPLAINED' THEN 3 ELSE 4 END, a.id, b.id
RETURN outcome, a.id AS subjectId, a.name AS subject, b.id AS counterpartId, b.name AS counterpart,
  [m IN members | m {.id, .name}] AS members
