// Which data sets own the links between these organizations? A present home or superior is the organization's own.
UNWIND $rows AS row
MATCH (from:Entity&Organization {id: row.from})
  -[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY|PART_OF|REPORTS_TO]->(to:Organization {id: row.to})
WHERE type(link) = row.type AND coalesce(link.since, '') = row.since
RETURN row.key AS key, coalesce(link.dataset, from.dataset) AS dataset
