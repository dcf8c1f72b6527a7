// Which roles are there?
MATCH (r:Role)
RETURN r.code AS code, r.nameZh AS nameZh
