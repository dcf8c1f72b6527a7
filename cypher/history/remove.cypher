// Removes entities with all that links them. What stays is their ids, where the changes that were told of them point.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[link]-()
  WHERE NOT type(link) IN ['CHANGED', 'CHANGED_WITHIN']
  DELETE link
}
SET e = {id: e.id}
REMOVE e:$(labels(e))
SET e:Removed
