// Figures, known by all that they state but unit and note.
UNWIND $rows AS row
MATCH (o:Entity&Organization {id: row.organization})
MERGE (f:Entity {id: row.id})
SET f:Figure, f.metric = row.metric, f.value = row.value, f.unit = row.unit, f.qualifier = row.qualifier,
  f.asOf = row.as_of, f.counts = row.counts, f.note = row.note, f.dataset = $dataset, f.synthetic = $synthetic
MERGE (f)-[:REPORTED_FOR]->(o)
