// Which organizations are directly below each of these, on a line ($type: PART_OF or REPORTS_TO), on the day?
// By id, behind $after, at most $limit for each.
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity&Organization {id: key})<-[line:PART_OF|REPORTS_TO]-(child:Organization)
  WHERE type(line) = $type
    AND child.id > $after
    AND ($kinds IS NULL OR child.kind IN $kinds)
    AND coalesce(line.since, '') <= $day < coalesce(line.until, '~')
    AND coalesce(child.establishedOn, '') <= $day < coalesce(child.dissolvedOn, '~')
  RETURN child
  ORDER BY child.id
  LIMIT $limit
}
RETURN key, child {.*, at: child.id} AS row
