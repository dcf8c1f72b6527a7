// Which posts have these ids, or are at these organizations?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  WITH e WHERE e:Post
  RETURN e AS p
UNION
  MATCH (e:Organization)<-[:AT]-(p:Post)
  RETURN p
}
WITH DISTINCT p
MATCH (p)-[:AT]->(o:Organization)
RETURN p.id AS id, o.id AS organization, p.role AS role, p.seats AS seats, p.implied AS implied, p.dataset AS dataset
