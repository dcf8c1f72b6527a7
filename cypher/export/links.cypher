// Which links do these organizations ($ids) have with others, on the day? What was succeeded may well be no more.
UNWIND $ids AS id
MATCH (o:Entity&Organization {id: id})-[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY]-(other:Organization)
WHERE coalesce(link.since, '') <= $day < coalesce(link.until, '~')
  AND (type(link) = 'SUCCEEDED_BY' OR coalesce(other.establishedOn, '') <= $day < coalesce(other.dissolvedOn, '~'))
WITH DISTINCT link, startNode(link) AS from, endNode(link) AS to
RETURN type(link) AS type, link.mode AS mode, link.as AS as, link.reason AS reason, link.since AS since,
  link.until AS until, from {.*} AS from, to {.*} AS to
ORDER BY type, from.id, to.id, since
