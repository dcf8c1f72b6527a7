// What was changed within each of these organizations behind the number $seen, up to $last? Oldest first.
UNWIND $keys AS key
CALL (key) {
  MATCH (c)-[changed:CHANGED_WITHIN]->()
  WHERE changed.organization = key AND $seen < changed.seq <= $last
  RETURN c, changed
  ORDER BY changed.organization, changed.seq
  LIMIT $limit
}
RETURN key, c {.*} AS row
