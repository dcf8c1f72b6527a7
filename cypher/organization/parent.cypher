// Which organization is above each of these, on a line ($type: PART_OF or REPORTS_TO), on the day?
UNWIND $keys AS key
MATCH (o:Entity&Organization {id: key})-[line:PART_OF|REPORTS_TO]->(parent:Organization)
WHERE type(line) = $type
  AND coalesce(line.since, '') <= $day < coalesce(line.until, '~')
  AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
  AND coalesce(parent.establishedOn, '') <= $day < coalesce(parent.dissolvedOn, '~')
RETURN key, parent {.*} AS row
