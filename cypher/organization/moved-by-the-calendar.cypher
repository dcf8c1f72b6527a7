// Whose home line changes between two days ($from excluded, $to included) though nobody writes: a home begins or ends, or
// an organization begins or ceases to exist.
CALL () {
  MATCH (o:Organization)-[line:PART_OF]->() WHERE $from < line.since <= $to
  RETURN o
UNION
  MATCH (o:Organization)-[line:PART_OF]->() WHERE $from < line.until <= $to
  RETURN o
UNION
  MATCH (o:Organization) WHERE $from < o.establishedOn <= $to
  RETURN o
UNION
  MATCH (o:Organization) WHERE $from < o.dissolvedOn <= $to
  RETURN o
}
RETURN o.id AS id
