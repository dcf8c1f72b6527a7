// What was changed last of each of these entities, there still or not ($within: while it lay within that organization)?
// Newest first, behind $after.
UNWIND $keys AS key
CALL (key) {
  MATCH (c)-[changed:CHANGED]->()
  WHERE changed.entity = key
    AND changed.seq < CASE $after WHEN '' THEN 9223372036854775807 ELSE toInteger($after) END
    AND ($within IS NULL OR EXISTS { MATCH (c)-[:CHANGED_WITHIN {organization: $within}]->() })
  RETURN c, changed
  ORDER BY changed.entity DESC, changed.seq DESC
  LIMIT $limit
}
RETURN key, {change: c {.*}, at: toString(changed.seq)} AS row
