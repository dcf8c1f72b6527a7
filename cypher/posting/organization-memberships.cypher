// Who belongs to each of these organizations without a post there, on the day? What tells Party membership is left out
// beyond the $reach of who asks: parts of paths, each behind a #.
UNWIND $keys AS key
CALL (key) {
  MATCH (o:Entity&Organization {id: key})<-[membership:BELONGS_TO]-(m:Member)
  WHERE coalesce(membership.since, '') <= $day < coalesce(membership.until, '~')
    AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    AND (membership.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + membership.path) CONTAINS segment))
    AND ($kinds IS NULL OR membership.kind IN $kinds)
    AND membership.path > $after
  RETURN o, membership, m
  ORDER BY membership.path
  LIMIT $limit
}
RETURN key, membership {.kind, .since, .until, at: membership.path, member: m {.*}, organization: o {.*}} AS row
