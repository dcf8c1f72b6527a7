// What are these sources ($ids)?
UNWIND $ids AS id
MATCH (s:Entity&Source {id: id})
RETURN s {.*} AS source
ORDER BY id
