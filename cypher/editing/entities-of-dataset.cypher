// What does this data set own?
MATCH (e:Entity {dataset: $id})
RETURN e.id AS id
