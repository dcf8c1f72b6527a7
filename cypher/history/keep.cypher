// Gives what changes are told of and what is not in the graph any more a node for them to point at.
UNWIND $ids AS id
WITH id
WHERE NOT EXISTS { MATCH (:Entity {id: id}) }
MERGE (:Removed {id: id})
