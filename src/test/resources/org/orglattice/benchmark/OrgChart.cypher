// The organizations within $root down to four levels below it, level by level, with leaders and head counts, on the day.
MATCH (x:Entity&Organization {id: $root})
WITH x.depth AS top, x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
UNWIND range(top, top + 4) AS level
CALL (lower, upper, level) {
  MATCH (o:Organization {depth: level})
  WHERE lower <= o.path < upper
    AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
  RETURN o
  ORDER BY o.depth, o.path
}
CALL (o) {
  WITH o.path AS from, left(o.path, size(o.path) - 1) + '$' AS to
  MATCH (a:Appointment)
  WHERE from <= a.path < to AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  MATCH (a)-[:HELD_AT]->(at:Organization)
  WHERE coalesce(at.establishedOn, '') <= $day < coalesce(at.dissolvedOn, '~')
  MATCH (a)<-[:HOLDS]-(m:Member)
  RETURN count(DISTINCT m) AS headcount
}
RETURN o.id AS id, o.kind AS kind, o.name AS name, o.shortName AS shortName, level - top AS depth,
  CASE level WHEN top THEN null ELSE head([(o)-[line:PART_OF]->(home:Organization)
    WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~') | home.id]) END AS parentId,
  COUNT {
    MATCH (o)<-[line:PART_OF]-(child:Organization)
    WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~')
      AND coalesce(child.establishedOn, '') <= $day < coalesce(child.dissolvedOn, '~')
  } AS childCount,
  COLLECT {
    MATCH (o)<-[:HELD_AT]-(a:Appointment)
    WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
    MATCH (r:Role {code: a.role}) WHERE r.leading
    MATCH (m:Member)-[:HOLDS]->(a)
    WITH a, m, r ORDER BY a.path
    RETURN {role: {nameZh: r.nameZh}, member: {name: m.name}}
  } AS leaders,
  headcount
