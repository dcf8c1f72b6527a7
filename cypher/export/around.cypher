// What is at these organizations: who serves and belongs there, what is reported and demanded, what are they linked to?
UNWIND $ids AS id
MATCH (o:Entity&Organization {id: id})
CALL (o) {
  MATCH (o)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
  WHERE $day IS NULL OR coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  RETURN collect(a.id) AS appointments, collect(DISTINCT m.id) AS holders
}
CALL (o) {
  // what tells Party membership is left out beyond the reach of who asks
  MATCH (o)<-[b:BELONGS_TO]-(m:Member)
  WHERE ($day IS NULL OR coalesce(b.since, '') <= $day < coalesce(b.until, '~'))
    AND (b.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + b.path) CONTAINS segment))
  RETURN collect(DISTINCT m.id) AS belonging
}
CALL (o) {
  MATCH (o)<-[:REPORTED_FOR]-(f:Figure) WHERE $day IS NULL OR coalesce(f.asOf, '') <= $day
  RETURN collect(f.id) AS figures
}
CALL (o) {
  MATCH (o)<-[:APPLIES_WITHIN]-(r:Rule) WHERE $day IS NULL OR coalesce(r.since, '') <= $day < coalesce(r.until, '~')
  RETURN collect(r.id) AS rules
}
CALL (o) {
  MATCH (o)-[l:PART_OF|REPORTS_TO|SERVES|PARTICIPATES_IN|SUCCEEDED_BY]->(other:Organization)
  WHERE $day IS NULL OR coalesce(l.since, '') <= $day < coalesce(l.until, '~')
  RETURN collect(other.id) AS linked
}
CALL (o) {
  MATCH (o)<-[l:SERVES|PARTICIPATES_IN|SUCCEEDED_BY]-(other:Organization)
  WHERE $day IS NULL OR coalesce(l.since, '') <= $day < coalesce(l.until, '~')
  RETURN collect(other.id) AS linking
}
RETURN appointments, holders, belonging, figures, rules, linked, linking,
  [(o)<-[:AT]-(p:Post) | p.id] AS posts, [(o)<-[:RUN_BY]-(m:Mechanism) | m.id] AS mechanisms
