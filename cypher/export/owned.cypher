// What does this data set own that has an id?
MATCH (e:Entity {dataset: $dataset})
RETURN e.id AS id, [label IN labels(e) WHERE NOT label = 'Entity'] AS labels
