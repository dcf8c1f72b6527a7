// What was changed last of each of these entities, there still or not ($within: while it lay within that organization)?
// Newest first, behind $after.
// What tells of Party membership is for those only whose $reach it is in.
UNWIND $keys AS key
CALL (key) {
  MATCH (c)-[changed:CHANGED]->()
  WHERE changed.entity = key
    AND changed.seq < CASE $after WHEN '' THEN 9223372036854775807 ELSE toInteger($after) END
    AND ($within IS NULL OR EXISTS { MATCH (c)-[:CHANGED_WITHIN {organization: $within}]->() })
    AND (c.private IS NULL OR $everywhere OR EXISTS {
      MATCH (c)-[at:CHANGED_WITHIN]->()
      WHERE '#' + replace(replace(at.organization, '%', '%25'), ' ', '%20') + '#' IN $reach
    })
  RETURN c, changed
  ORDER BY changed.entity DESC, changed.seq DESC
  LIMIT $limit
}
RETURN key, {change: c {.*}, at: toString(changed.seq)} AS row
