// Which organizations have these official codes?
UNWIND $keys AS key
MATCH (o:Organization {code: key})
RETURN key, o {.*} AS row
ORDER BY o.id
