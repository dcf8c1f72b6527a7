// To which data sets do these belong, and in which sources do they stand?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
OPTIONAL MATCH (e)-[:CITES]->(s:Source)
RETURN collect(DISTINCT e.dataset) AS datasets, collect(DISTINCT s.id) AS sources
