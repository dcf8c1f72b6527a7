// Links between organizations, and earlier homes and superiors; known by their ends, their type and their beginning.
UNWIND $rows AS row
MATCH (from:Entity&Organization {id: row.from})
MATCH (to:Entity&Organization {id: row.to})
OPTIONAL MATCH (from)-[known:SERVES|PARTICIPATES_IN|SUCCEEDED_BY|PART_OF|REPORTS_TO]->(to)
WHERE type(known) = row.type AND coalesce(known.since, '') = coalesce(row.since, '')
  // a present home or superior that the set states as well may have begun on the same day
  AND (known.until IS NOT NULL OR NOT row.present)
CALL (row, from, to, known) {
  WITH known WHERE known IS NOT NULL
  RETURN known AS link
UNION ALL
  WITH row, from, to, known WHERE known IS NULL
  CREATE (from)-[link:$(row.type) {since: row.since}]->(to)
  RETURN link
}
SET link.until = row.until, link.openOf = null, link.mode = row.mode, link.as = row.as, link.reason = row.reason,
  link.sources = row.cited, link.dataset = $dataset
