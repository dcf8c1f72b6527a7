// Where entities stand: all of it, so that what a row does not state any more goes.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
WITH e, row, [c IN row.citations | c.source + '#' + coalesce(c.locator, '')] AS wanted,
  [(e)-[c:CITES]->(s:Source) | s.id + '#' + coalesce(c.locator, '')] AS there
WHERE any(each IN wanted WHERE NOT each IN there) OR any(each IN there WHERE NOT each IN wanted)
SET e.version = e.version + 1
WITH e, row, wanted
CALL (e, wanted) {
  MATCH (e)-[citation:CITES]->(s:Source)
  WHERE NOT s.id + '#' + coalesce(citation.locator, '') IN wanted
  DELETE citation
}
UNWIND row.citations AS cited
MATCH (s:Entity&Source {id: cited.source})
WHERE NOT EXISTS {
  MATCH (e)-[known:CITES]->(s) WHERE coalesce(known.locator, '') = coalesce(cited.locator, '')
}
CREATE (e)-[:CITES {locator: cited.locator}]->(s)
