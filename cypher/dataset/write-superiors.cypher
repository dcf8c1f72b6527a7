// The present superior of each Party organization. It is the one without an end; another one that stands there makes way.
// openOf lets the database itself refuse a second one.
UNWIND $rows AS row
MATCH (o:Entity&Organization {id: row.id})
OPTIONAL MATCH (o)-[open:REPORTS_TO]->(superior:Organization) WHERE open.until IS NULL
WITH o, row, open, CASE
  WHEN open IS NULL THEN row.reports_to IS NULL
  ELSE coalesce(superior.id = row.reports_to, false) AND coalesce(open.since, '') = coalesce(row.reports_since, '')
END AS same
WHERE NOT same
DELETE open
SET o.version = coalesce(o.version, 0) + 1
WITH o, row WHERE row.reports_to IS NOT NULL
MATCH (superior:Entity&Organization {id: row.reports_to})
CREATE (o)-[:REPORTS_TO {since: row.reports_since, openOf: o.id}]->(superior)
