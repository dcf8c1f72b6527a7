// What does each of these sources state: which entities stand in it, in the order of their places there? Behind $after, at
// most $limit for each.
UNWIND $keys AS key
CALL (key) {
  MATCH (e:Entity)-[citation:CITES]->(:Entity&Source {id: key})
  WITH e, citation.locator AS locator, right('00' + toString(size(coalesce(citation.locator, ''))), 3)
    + coalesce(citation.locator, '') + '\u0001' + e.id AS at
  WHERE at > $after
  RETURN e, locator, at
  ORDER BY at
  LIMIT $limit
}
RETURN key, {id: e.id, locator: locator, at: at} AS row
