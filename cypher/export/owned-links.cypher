// How would a data set state the links that it owns?
CALL () {
  MATCH (from)-[link:SERVES {dataset: $dataset}]->(to) RETURN from, link, to
UNION ALL
  MATCH (from)-[link:PARTICIPATES_IN {dataset: $dataset}]->(to) RETURN from, link, to
UNION ALL
  MATCH (from)-[link:SUCCEEDED_BY {dataset: $dataset}]->(to) RETURN from, link, to
UNION ALL
  MATCH (from)-[link:PART_OF {dataset: $dataset}]->(to) WHERE link.until IS NOT NULL RETURN from, link, to
UNION ALL
  MATCH (from)-[link:REPORTS_TO {dataset: $dataset}]->(to) WHERE link.until IS NOT NULL RETURN from, link, to
}
WITH from, link, to WHERE $day IS NULL OR coalesce(link.since, '') <= $day < coalesce(link.until, '~')
RETURN link.dataset AS dataset, {
  from: from.id, type: type(link), to: to.id, mode: link.mode, as: link.as, reason: link.reason, since: link.since,
  until: link.until, sources: link.sources
} AS row
