// What was changed behind the number $seen, up to $last? Oldest first.
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Change)
  WHERE $seen < c.seq <= $last
  RETURN c
  ORDER BY c.seq
  LIMIT $limit
}
RETURN key, c {.*} AS row
