// How would a data set state the links between these organizations, past ones too?
UNWIND $ids AS id
MATCH (from:Entity&Organization {id: id})-[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY]->(to:Organization)
RETURN id, link.dataset AS dataset, 0 AS version, {
  from: from.id, type: type(link), to: to.id, mode: link.mode, as: link.as, reason: link.reason,
  since: link.since, until: link.until, sources: link.sources
} AS row
UNION
UNWIND $ids AS id
MATCH (to:Entity&Organization {id: id})<-[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY]-(from:Organization)
RETURN id, link.dataset AS dataset, 0 AS version, {
  from: from.id, type: type(link), to: to.id, mode: link.mode, as: link.as, reason: link.reason,
  since: link.since, until: link.until, sources: link.sources
} AS row
