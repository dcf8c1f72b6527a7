// Where do these data sets come from?
UNWIND $ids AS id
OPTIONAL MATCH (d:Dataset {id: id})
RETURN id, coalesce(d.title, id) AS title, d.license AS license, d.synthetic AS synthetic, d.note AS note
ORDER BY id
