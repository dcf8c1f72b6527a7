// Is there this data set?
MATCH (d:Dataset {id: $id})
RETURN d.id AS id, d.title AS title, d.synthetic AS synthetic
