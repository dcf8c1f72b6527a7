// Of which of these members does every place on the $day — where they have none, every one they ever had — lie within the
// organizations of the $reach, each a # and its part of paths? One of several is not enough: it could be given by whoever asks.
UNWIND $keys AS key
MATCH (m:Entity&Member {id: key})
CALL (m) {
  MATCH (m)-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
  RETURN o.path AS place, coalesce(a.since, '') <= $day < coalesce(a.until, '~')
    AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~') AS current
UNION ALL
  MATCH (m)-[b:BELONGS_TO]->(o:Organization)
  RETURN o.path AS place, coalesce(b.since, '') <= $day < coalesce(b.until, '~')
    AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~') AS current
}
WITH key, collect({place: place, current: current}) AS places
WITH key, places, any(each IN places WHERE each.current) AS serves
WHERE size(places) > 0 AND all(each IN places WHERE serves AND NOT each.current
  OR any(segment IN $reach WHERE ('#' + each.place) CONTAINS segment))
RETURN key, {readable: true} AS row
