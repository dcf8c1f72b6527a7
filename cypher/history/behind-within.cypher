// What was changed within each of these organizations behind the number $seen, up to $last? Oldest first.
// What tells of Party membership is for those only whose $reach it is in.
UNWIND $keys AS key
CALL (key) {
  MATCH (c)-[changed:CHANGED_WITHIN]->()
  WHERE changed.organization = key AND $seen < changed.seq <= $last
    AND (c.private IS NULL OR $everywhere OR EXISTS {
      MATCH (c)-[at:CHANGED_WITHIN]->()
      WHERE '#' + replace(replace(at.organization, '%', '%25'), ' ', '%20') + '#' IN $reach
    })
  RETURN c, changed
  ORDER BY changed.organization, changed.seq
  LIMIT $limit
}
RETURN key, c {.*} AS row
