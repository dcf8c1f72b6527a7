// What was changed last, anywhere? Newest first, behind $after.
UNWIND $keys AS key
CALL (key) {
  MATCH (c:Change)
  WHERE c.seq < CASE $after WHEN '' THEN 9223372036854775807 ELSE toInteger($after) END
  RETURN c
  ORDER BY c.seq DESC
  LIMIT $limit
}
RETURN key, {change: c {.*}, at: toString(c.seq)} AS row
