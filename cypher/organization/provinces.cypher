// Which provinces does the graph hold?
MATCH (o:Organization {kind: 'PROVINCE'})
WHERE o.path >= ''
RETURN o.id AS id
ORDER BY id
