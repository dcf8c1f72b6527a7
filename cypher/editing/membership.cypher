// Which memberships are these, known by member, organization, kind and beginning?
UNWIND $keys AS key
WITH key, $inputs[key] AS input
MATCH (m:Entity&Member {id: input.member})-[membership:BELONGS_TO]->(o:Organization {id: input.organization})
WHERE membership.kind = input.kind AND coalesce(membership.since, '') = input.since
RETURN key, membership {.kind, .since, .until, member: m {.*}, organization: o {.*}} AS row
