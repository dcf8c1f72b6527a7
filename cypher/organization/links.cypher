// Which links does each of these have with other organizations, on the day? $end is the one at which it stands: 'from',
// 'to', or null for either. What was succeeded may well be no more.
UNWIND $keys AS key
MATCH (o:Entity&Organization {id: key})-[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY]-(other:Organization)
WHERE type(link) IN $types
  AND ($end IS NULL OR o = CASE $end WHEN 'from' THEN startNode(link) ELSE endNode(link) END)
  AND coalesce(link.since, '') <= $day < coalesce(link.until, '~')
  AND (type(link) = 'SUCCEEDED_BY'
    OR coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      AND coalesce(other.establishedOn, '') <= $day < coalesce(other.dissolvedOn, '~'))
WITH key, link, startNode(link) AS from, endNode(link) AS to
ORDER BY type(link), from.id, to.id, link.since
RETURN key, {
  type: type(link), mode: link.mode, as: link.as, reason: link.reason, since: link.since, until: link.until,
  from: from {.*}, to: to {.*}
} AS row
