// Which appointments, past ones too, are there to these posts, of these members and at these organizations?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e:Post)<-[:TO]-(a:Appointment)
  RETURN a
UNION
  MATCH (e:Member)-[:HOLDS]->(a:Appointment)
  RETURN a
UNION
  MATCH (e:Organization)<-[:HELD_AT]-(a:Appointment)
  RETURN a
}
WITH DISTINCT a
MATCH (m:Member)-[:HOLDS]->(a)-[:TO]->(p:Post)-[:AT]->(o:Organization)
RETURN a.id AS id, m.id AS member, p.id AS post, o.id AS organization,
  a.since AS since, a.until AS until, a.primary AS primary, a.dataset AS dataset
