// Takes memberships out of the graph, known by member, organization, kind and beginning.
UNWIND $rows AS row
MATCH (m:Entity&Member {id: row.member})-[membership:BELONGS_TO {kind: row.kind}]->(o:Organization {id: row.organization})
WHERE coalesce(membership.since, '') = row.since
DELETE membership
