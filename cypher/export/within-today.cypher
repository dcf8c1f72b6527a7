// Which organizations lie within this one ($id) today? In path order, behind $behind, at most $limit.
MATCH (x:Entity&Organization {id: $id})
WITH x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
CALL (lower, upper) {
  MATCH (o:Organization)
  WHERE lower <= o.path < upper AND o.path > $behind
    AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
  RETURN o
  ORDER BY o.path
  LIMIT $limit
}
RETURN o.id AS id, o.path AS at
