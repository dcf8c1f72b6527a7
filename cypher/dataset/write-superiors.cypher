// The present superior of each Party organization. It is the one without an end; another one that stands there makes way.
UNWIND $rows AS row
MATCH (o:Entity&Organization {id: row.id})
CALL (o, row) {
  MATCH (o)-[other:REPORTS_TO]->(superior:Organization)
  WHERE other.until IS NULL
    AND (row.reports_to IS NULL OR superior.id <> row.reports_to
      OR coalesce(other.since, '') <> coalesce(row.reports_since, ''))
  DELETE other
}
WITH o, row WHERE row.reports_to IS NOT NULL
MATCH (superior:Entity&Organization {id: row.reports_to})
WHERE NOT EXISTS { MATCH (o)-[same:REPORTS_TO]->(superior) WHERE same.until IS NULL }
CREATE (o)-[:REPORTS_TO {since: row.reports_since}]->(superior)
