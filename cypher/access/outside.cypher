// Which of these $organizations lie within none of the $scopes, and which of these $members are out of their reach? A
// member is in reach where every place on the $day lies within, and where there is none, every place there ever was.
OPTIONAL MATCH (scope:Entity&Organization)
WHERE scope.id IN $scopes
WITH collect(scope.path) AS scopes
CALL (scopes) {
  MATCH (o:Entity&Organization)
  WHERE o.id IN $organizations AND none(scope IN scopes WHERE o.path STARTS WITH scope)
  RETURN o.id AS id, o.name AS name
UNION ALL
  MATCH (m:Entity&Member)
  WHERE m.id IN $members
  CALL (m) {
    MATCH (m)-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
    RETURN o.path AS place, coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~') AS current
  UNION ALL
    MATCH (m)-[b:BELONGS_TO]->(o:Organization)
    RETURN o.path AS place, coalesce(b.since, '') <= $day < coalesce(b.until, '~')
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~') AS current
  UNION ALL
    // nobody's scope, so that who never had a place is in reach of no part of the graph
    RETURN '' AS place, false AS current
  }
  WITH scopes, m, collect({place: place, current: current}) AS places
  WITH scopes, m, places, any(each IN places WHERE each.current) AS serves
  WITH scopes, m, [each IN places WHERE each.current OR NOT serves AND (each.place <> '' OR size(places) = 1)] AS places
  WHERE any(each IN places WHERE none(scope IN scopes WHERE each.place STARTS WITH scope))
  RETURN m.id AS id, m.name AS name
}
RETURN id, name
ORDER BY id
