// At which organizations do links begin that this data set owns?
CALL () {
  MATCH (from)-[:SERVES {dataset: $dataset}]->() RETURN from
UNION
  MATCH (from)-[:PARTICIPATES_IN {dataset: $dataset}]->() RETURN from
UNION
  MATCH (from)-[:SUCCEEDED_BY {dataset: $dataset}]->() RETURN from
UNION
  MATCH (from)-[link:PART_OF {dataset: $dataset}]->() WHERE link.until IS NOT NULL RETURN from
UNION
  MATCH (from)-[link:REPORTS_TO {dataset: $dataset}]->() WHERE link.until IS NOT NULL RETURN from
}
RETURN from.id AS id
