// What lies within this organization, itself included? Without a day all that belongs there, whether it exists or not.
CALL () {
  // by the homes of today
  WITH $of AS of WHERE $day IS NULL OR NOT $walk
  MATCH (x:Entity&Organization {id: of})
  WITH x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
  MATCH (o:Organization)
  WHERE lower <= o.path < upper
    AND ($day IS NULL OR coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~'))
  RETURN o.id AS id
UNION ALL
  // by the homes that held then
  WITH $of AS of WHERE $day IS NOT NULL AND $walk
  MATCH chain = (:Entity&Organization {id: of})<-[:PART_OF*0..]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  RETURN o.id AS id
}
RETURN id
