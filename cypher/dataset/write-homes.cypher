// The present home of each organization. It is the one without an end; another one that stands there makes way.
UNWIND $rows AS row
MATCH (o:Entity&Organization {id: row.id})
CALL (o, row) {
  MATCH (o)-[other:PART_OF]->(home:Organization)
  WHERE other.until IS NULL
    AND (row.home IS NULL OR home.id <> row.home OR coalesce(other.since, '') <> coalesce(row.home_since, ''))
  DELETE other
}
WITH o, row WHERE row.home IS NOT NULL
MATCH (home:Entity&Organization {id: row.home})
WHERE NOT EXISTS { MATCH (o)-[same:PART_OF]->(home) WHERE same.until IS NULL }
CREATE (o)-[:PART_OF {since: row.home_since}]->(home)
