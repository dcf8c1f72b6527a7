// Where is each of these, in words, today? An organization by its home line, a member by the main post, a mechanism by
// who runs it.
UNWIND $keys AS key
MATCH (found:Entity {id: key})
CALL (found) {
  MATCH chain = (found:Organization)-[:PART_OF*]->(above:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
  WITH above, length(chain) AS steps ORDER BY steps DESC
  WITH collect(above.name) AS names WHERE size(names) > 0
  RETURN names
UNION ALL
  MATCH (found:Member)-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
  WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  MATCH (r:Role {code: a.role})
  WITH a, o, r ORDER BY a.primary DESC, a.path LIMIT 1
  RETURN [o.name, coalesce(a.title, r.nameZh)] AS names
UNION ALL
  MATCH (found:Mechanism)-[run:RUN_BY]->(o:Organization)
  WITH o ORDER BY run.path LIMIT 1
  RETURN [o.name] AS names
}
RETURN key, {names: names} AS row
