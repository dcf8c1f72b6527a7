// What was changed behind the number $seen, up to $last? Oldest first.
// What tells of Party membership is for those only whose $reach it is in.
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Change)
  WHERE $seen < c.seq <= $last
    AND (c.private IS NULL OR $everywhere OR EXISTS {
      MATCH (c)-[at:CHANGED_WITHIN]->()
      WHERE '#' + replace(replace(at.organization, '%', '%25'), ' ', '%20') + '#' IN $reach
    })
  RETURN c
  ORDER BY c.seq
  LIMIT $limit
}
RETURN key, c {.*} AS row
