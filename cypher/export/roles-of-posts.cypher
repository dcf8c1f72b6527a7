// Which roles beyond the vocabulary do these posts have?
UNWIND $ids AS id
MATCH (p:Entity&Post {id: id})
MATCH (r:Role {code: p.role}) WHERE r.dataset <> 'vocabulary'
RETURN DISTINCT r.code AS id
