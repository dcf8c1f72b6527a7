// How would a data set state these figures?
UNWIND $ids AS id
MATCH (f:Entity&Figure {id: id})-[:REPORTED_FOR]->(o:Organization)
RETURN {
  organization: o.id, metric: f.metric, value: f.value, unit: f.unit, qualifier: f.qualifier, as_of: f.asOf,
  counts: f.counts, cited: [(f)-[c:CITES]->(s:Source) | s.id + coalesce('#' + c.locator, '')], note: f.note
} AS row
