// Who serves at one of two bodies (input.a, input.b) or at the home of either, on input.day? With all that they hold,
// the primary post first; at most $limit for each pair, those with the fewest posts first.
UNWIND $keys AS key
WITH key, $inputs[key] AS input
WITH key, input, input.day AS day
CALL (input, day) {
  UNWIND [input.a, input.b] AS id
  MATCH (body:Entity&Organization {id: id})
  CALL (body, day) {
    RETURN body AS place
  UNION
    MATCH (body)-[line:PART_OF]->(place:Organization)
    WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
      AND coalesce(place.establishedOn, '') <= day < coalesce(place.dissolvedOn, '~')
    RETURN place
  }
  WITH DISTINCT place, day
  MATCH (place)<-[:HELD_AT]-(here:Appointment)<-[:HOLDS]-(m:Member)
  WHERE m.named AND coalesce(here.since, '') <= day < coalesce(here.until, '~')
  WITH DISTINCT m, day
  CALL (m, day) {
    MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(o:Organization)
    WHERE coalesce(held.since, '') <= day < coalesce(held.until, '~')
      AND coalesce(o.establishedOn, '') <= day < coalesce(o.dissolvedOn, '~')
    MATCH (role:Role {code: held.role})
    WITH held, o, role
    ORDER BY coalesce(held.primary, false) DESC, role.rank, held.id
    RETURN collect({organization: o {.id, .name}, role: role {.*}, primary: coalesce(held.primary, false)}) AS posts
  }
  RETURN m, posts
  ORDER BY size(posts), m.id
  LIMIT $limit
}
RETURN key, {member: m {.*}, posts: posts} AS row
