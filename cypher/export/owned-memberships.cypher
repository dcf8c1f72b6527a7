// How would a data set state the memberships of these members that it owns? What tells Party membership is left out beyond
// the reach of who asks.
UNWIND $ids AS id
MATCH (m:Entity&Member {id: id})-[b:BELONGS_TO {dataset: $dataset}]->(o:Organization)
WHERE ($day IS NULL OR coalesce(b.since, '') <= $day < coalesce(b.until, '~'))
  AND (b.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + b.path) CONTAINS segment))
RETURN b.dataset AS dataset, {
  member: m.id, organization: o.id, kind: b.kind, since: b.since, until: b.until, sources: b.sources
} AS row
