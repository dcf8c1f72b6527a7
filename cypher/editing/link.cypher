// Which links are these, known by their ends, their type and their beginning?
UNWIND $keys AS key
WITH key, $inputs[key] AS input
MATCH (from:Entity&Organization {id: input.from})
  -[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY]->(to:Organization {id: input.to})
WHERE type(link) = input.type AND coalesce(link.since, '') = input.since
RETURN key, {
  type: type(link), mode: link.mode, as: link.as, reason: link.reason, since: link.since, until: link.until,
  from: from {.*}, to: to {.*}
} AS row
