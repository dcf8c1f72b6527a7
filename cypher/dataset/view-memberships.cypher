// Which data sets own the memberships of these members in these organizations?
UNWIND $rows AS row
MATCH (m:Entity&Member {id: row.member})-[membership:BELONGS_TO]->(o:Organization {id: row.organization})
WHERE membership.kind = row.kind AND coalesce(membership.since, '') = row.since
RETURN row.key AS key, membership.dataset AS dataset
