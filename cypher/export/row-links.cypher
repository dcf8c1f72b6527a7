// How would a data set state the links of these organizations, with their earlier homes and superiors?
UNWIND $ids AS id
CALL (id) {
  MATCH (from:Entity&Organization {id: id})-[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY]->(to:Organization)
  RETURN from, link, to
UNION
  MATCH (to:Entity&Organization {id: id})<-[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY]-(from:Organization)
  RETURN from, link, to
UNION
  MATCH (from:Entity&Organization {id: id})-[link:PART_OF|REPORTS_TO]->(to:Organization)
  WHERE $day IS NULL AND link.until IS NOT NULL
  RETURN from, link, to
}
WITH id, from, link, to WHERE $day IS NULL OR coalesce(link.since, '') <= $day < coalesce(link.until, '~')
RETURN id AS found, link.dataset AS dataset, {
  from: from.id, type: type(link), to: to.id, mode: link.mode, as: link.as, reason: link.reason, since: link.since,
  until: link.until, sources: link.sources
} AS row
