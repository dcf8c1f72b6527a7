// Which mechanisms are run within each of these organizations (an empty key: within the graph), on the day?
// With $text those whose name or summary contains it, whatever the case.
UNWIND $keys AS key
CALL (key) {
  WITH key WHERE NOT $walk
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\uDBFF\uDFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  MATCH (m:Mechanism)-[run:RUN_BY]->(:Organization)
  WHERE lower <= run.path < upper
  RETURN m, run.path AS place
UNION ALL
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF*0..]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  MATCH (o)<-[run:RUN_BY]-(m:Mechanism)
  RETURN m, run.path AS place
}
WITH key, m, min(place) AS place
WHERE $text IS NULL OR toLower(m.name) CONTAINS $text OR toLower(coalesce(m.summary, '')) CONTAINS $text
RETURN key, m {.*} AS row
ORDER BY place, m.id
