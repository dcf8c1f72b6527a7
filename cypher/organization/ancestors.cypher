// Which organizations are above each of these, on a line ($type: PART_OF or REPORTS_TO), on the day? Root first.
UNWIND $keys AS key
MATCH chain = (o:Entity&Organization {id: key})-[:PART_OF|REPORTS_TO*]->(ancestor:Organization)
WHERE all(line IN relationships(chain) WHERE type(line) = $type
    AND coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
  AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
RETURN key, ancestor {.*} AS row
ORDER BY length(chain) DESC
