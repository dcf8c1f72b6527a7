// Sources, whole: what a row does not state is cleared.
UNWIND $rows AS row
MERGE (s:Entity {id: row.id})
SET s:Source, s.title = row.title, s.publisher = row.publisher, s.published = row.published, s.url = row.url,
  s.retrieved = row.retrieved, s.note = row.note, s.dataset = $dataset, s.synthetic = $synthetic
