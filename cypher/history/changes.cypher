// What was changed last, anywhere? Newest first, behind $after.
// What tells of Party membership is for those only whose $reach it is in.
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Change)
  WHERE c.seq < CASE $after WHEN '' THEN 9223372036854775807 ELSE toInteger($after) END
    AND (c.private IS NULL OR $everywhere OR EXISTS {
      MATCH (c)-[at:CHANGED_WITHIN]->()
      WHERE '#' + replace(replace(at.organization, '%', '%25'), ' ', '%20') + '#' IN $reach
    })
  RETURN c
  ORDER BY c.seq DESC
  LIMIT $limit
}
RETURN key, {change: c {.*}, at: toString(c.seq)} AS row
