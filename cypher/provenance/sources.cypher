// Which sources are there (an empty key: in the graph), whose titles or publishers contain $text? By id, behind $after,
// at most $limit.
UNWIND $keys AS key
CALL (key) {
  MATCH (s:Source)
  WHERE s.id > $after
    AND ($text IS NULL OR toLower(s.title) CONTAINS $text OR toLower(coalesce(s.publisher, '')) CONTAINS $text)
  RETURN s
  ORDER BY s.id
  LIMIT $limit
}
RETURN key, s {.*, at: s.id} AS row
