// What are the roles called?
MATCH (r:Role)
RETURN r.code AS code, r.nameZh AS name
