// Who belongs to these organizations ($ids) without a post there, on the day? What tells Party membership is left out
// beyond the $reach of who asks: parts of paths, each behind a #.
UNWIND $ids AS id
MATCH (o:Entity&Organization {id: id})<-[membership:BELONGS_TO]-(m:Member)
WHERE coalesce(membership.since, '') <= $day < coalesce(membership.until, '~')
  AND (membership.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + membership.path) CONTAINS segment))
RETURN id AS organization, membership.kind AS kind, membership.since AS since, membership.until AS until,
  m {.*} AS member
ORDER BY membership.path
