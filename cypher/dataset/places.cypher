// Where are these? Of a member the organizations of today's posts and memberships, or of all where there are none today.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  WITH e WHERE e:Organization
  RETURN e AS o, true AS today
UNION
  MATCH (e)-[:AT|HELD_AT|REPORTED_FOR|APPLIES_WITHIN|RUN_BY]->(o:Organization)
  RETURN o, true AS today
UNION
  MATCH (e:Member)-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
  RETURN o, coalesce(a.since, '') <= $day < coalesce(a.until, '~') AS today
UNION
  MATCH (e:Member)-[membership:BELONGS_TO]->(o:Organization)
  RETURN o, coalesce(membership.since, '') <= $day < coalesce(membership.until, '~') AS today
}
WITH id, e:Member AS member, collect(DISTINCT CASE WHEN today THEN o.id END) AS present, collect(DISTINCT o.id) AS ever
RETURN id, member, CASE WHEN size(present) > 0 THEN present ELSE ever END AS organizations
