// Takes entities out of the graph. Of one with a history an empty node stays, from which the history is found.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (former:FormerId)-[:NOW]->(e)
  DETACH DELETE former
}
CALL (e) {
  MATCH (e)-[other]-() WHERE NOT type(other) IN ['CHANGED', 'CHANGED_WITHIN']
  DELETE other
}
CALL (e) {
  WITH e WHERE EXISTS { MATCH (e)<-[:CHANGED|CHANGED_WITHIN]-() }
  REMOVE e:$(labels(e))
  SET e = {id: e.id}, e:Removed
UNION ALL
  WITH e WHERE NOT EXISTS { MATCH (e)<-[:CHANGED|CHANGED_WITHIN]-() }
  DELETE e
}
