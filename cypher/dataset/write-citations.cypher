// Where entities stand: all of it, so that what a row does not state any more goes.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
CALL (e, row) {
  MATCH (e)-[citation:CITES]->(s:Source)
  WHERE NOT s.id + '#' + coalesce(citation.locator, '') IN [c IN row.citations | c.source + '#' + coalesce(c.locator, '')]
  DELETE citation
}
UNWIND row.citations AS cited
MATCH (s:Entity&Source {id: cited.source})
WHERE NOT EXISTS {
  MATCH (e)-[known:CITES]->(s) WHERE coalesce(known.locator, '') = coalesce(cited.locator, '')
}
CREATE (e)-[:CITES {locator: cited.locator}]->(s)
