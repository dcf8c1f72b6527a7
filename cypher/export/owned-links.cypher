// How would a data set state the links that it owns and that begin at these organizations?
UNWIND $ids AS id
MATCH (from:Entity&Organization {id: id})-[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY|PART_OF|REPORTS_TO {dataset: $dataset}]->(to)
WHERE (link.until IS NOT NULL OR NOT type(link) IN ['PART_OF', 'REPORTS_TO'])
  AND ($day IS NULL OR coalesce(link.since, '') <= $day < coalesce(link.until, '~'))
RETURN link.dataset AS dataset, {
  from: from.id, type: type(link), to: to.id, mode: link.mode, as: link.as, reason: link.reason, since: link.since,
  until: link.until, sources: link.sources
} AS row
