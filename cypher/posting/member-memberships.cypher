// Where does each of these members belong without a post, on the day? What tells Party membership is left out
// beyond the $reach of who asks: parts of paths, each behind a #.
UNWIND $keys AS key
MATCH (m:Entity&Member {id: key})-[membership:BELONGS_TO]->(o:Organization)
WHERE coalesce(membership.since, '') <= $day < coalesce(membership.until, '~')
  AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
  AND (membership.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + membership.path) CONTAINS segment))
RETURN key, membership {.kind, .since, .until, member: m {.*}, organization: o {.*}} AS row
ORDER BY membership.path
