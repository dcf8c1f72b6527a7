// Where does each of these members belong without a post, on the day?
UNWIND $keys AS key
MATCH (m:Entity&Member {id: key})-[membership:BELONGS_TO]->(o:Organization)
WHERE coalesce(membership.since, '') <= $day < coalesce(membership.until, '~')
  AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
RETURN key, membership {.kind, .since, .until, member: m {.*}, organization: o {.*}} AS row
ORDER BY membership.path
