// The first fifty who hold posts at several organizations within $within on the day, in path order of their first post.
MATCH (x:Entity&Organization {id: $within})
WITH x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
CALL (lower, upper) {
  MATCH (first:Appointment)
  WHERE lower < first.path < upper AND coalesce(first.since, '') <= $day < coalesce(first.until, '~')
  WITH first, lower, upper ORDER BY first.path
  MATCH (first)<-[:HOLDS]-(m:Member)
  CALL (m, lower, upper) {
    MATCH (m)-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
    WHERE lower < a.path < upper AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    WITH a, o ORDER BY a.path
    RETURN collect(a) AS held, collect(o) AS at, count(DISTINCT o) AS organizations
  }
  WITH first, m, held, at, organizations
  WHERE organizations > 1 AND held[0] = first
  RETURN m, held, at, organizations
  ORDER BY first.path
  LIMIT 50
}
RETURN m.id AS memberId, m.name AS member, organizations,
  [i IN range(0, size(held) - 1) | {id: held[i].id, title: held[i].title, organization: {id: at[i].id, name: at[i].name}}] AS appointments
