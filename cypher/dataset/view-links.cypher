// Which data sets own the links between these organizations?
UNWIND $rows AS row
MATCH (from:Entity&Organization {id: row.from})
  -[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY|PART_OF|REPORTS_TO]->(to:Organization {id: row.to})
WHERE type(link) = row.type AND coalesce(link.since, '') = row.since AND link.dataset IS NOT NULL
RETURN row.key AS key, link.dataset AS dataset
