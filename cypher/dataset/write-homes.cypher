// The present home of each organization. It is the one without an end; another one that stands there makes way.
// openOf lets the database itself refuse a second one.
UNWIND $rows AS row
MATCH (o:Entity&Organization {id: row.id})
OPTIONAL MATCH (o)-[open:PART_OF]->(home:Organization) WHERE open.until IS NULL
WITH o, row, open, CASE
  WHEN open IS NULL THEN row.home IS NULL
  ELSE coalesce(home.id = row.home, false) AND coalesce(open.since, '') = coalesce(row.home_since, '')
END AS same
WHERE NOT same
DELETE open
SET o.version = coalesce(o.version, 0) + 1
WITH o, row WHERE row.home IS NOT NULL
MATCH (home:Entity&Organization {id: row.home})
CREATE (o)-[:PART_OF {since: row.home_since, openOf: o.id}]->(home)
