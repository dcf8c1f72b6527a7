// Which numbers do sources report about each of these organizations? Of $metric, or any.
UNWIND $keys AS key
MATCH (o:Entity&Organization {id: key})<-[:REPORTED_FOR]-(f:Figure)
WHERE $metric IS NULL OR f.metric = $metric
RETURN key, f {.*, organization: o {.*}} AS row
ORDER BY f.metric, coalesce(f.asOf, '') DESC, f.id
