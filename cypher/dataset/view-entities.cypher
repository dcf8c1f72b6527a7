// What does the graph hold under these ids?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.dataset AS dataset, e.kind AS kind, e.code AS code,
  e.establishedOn AS established, e.dissolvedOn AS dissolved,
  head([type IN ['Organization', 'Member', 'Post', 'Appointment', 'Source', 'Mechanism', 'Figure', 'Rule']
    WHERE type IN labels(e)]) AS type
