// Memberships, known by member, organization, kind and beginning.
UNWIND $rows AS row
MATCH (m:Entity&Member {id: row.member})
MATCH (o:Entity&Organization {id: row.organization})
OPTIONAL MATCH (m)-[known:BELONGS_TO {kind: row.kind}]->(o)
WHERE coalesce(known.since, '') = coalesce(row.since, '')
CALL (row, m, o, known) {
  WITH known WHERE known IS NOT NULL
  RETURN known AS membership
UNION ALL
  WITH row, m, o, known WHERE known IS NULL
  CREATE (m)-[membership:BELONGS_TO {kind: row.kind, since: row.since}]->(o)
  RETURN membership
}
SET membership.until = row.until, membership.sources = row.cited, membership.dataset = $dataset,
  membership.path = o.path + '#~#' + m.id + '#' + row.kind + '#' + coalesce(row.since, '')
