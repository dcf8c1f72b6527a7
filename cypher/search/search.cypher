// What fits the terms of an index query ($terms), within each of these organizations (an empty key: within the graph)?
// The $candidates that fit best of each kind; the service ranks them. Belonging that tells Party membership counts only
// within the $reach of who asks: parts of paths, each behind a #.
UNWIND $keys AS key
CALL (key) {
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\uDBFF\uDFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  WHERE lower IS NOT NULL
  WITH lower, upper,
    // in the index query language these characters stand for themselves behind a backslash
    reduce(escaped = replace(lower, '\\', '\\\\'), special IN split('+ - ! ( ) { } [ ] ^ " ~ * ? : / & |', ' ')
      | replace(escaped, special, '\\' + special)) AS place
  CALL (lower, upper, place) {
    CALL db.index.fulltext.queryNodes('organization_search',
      '+(' + $terms + ')' + CASE place WHEN '' THEN '' ELSE ' +path:' + place + '*' END,
      {limit: $candidates}) YIELD node AS found, score
    RETURN found, score, 'Organization' AS type
  UNION ALL
    CALL db.index.fulltext.queryNodes('member_search', $terms) YIELD node AS found, score
    WHERE lower = ''
      OR EXISTS { MATCH (found)-[:HOLDS]->(a:Appointment) WHERE lower <= a.path < upper }
      OR EXISTS {
        MATCH (found)-[b:BELONGS_TO]->()
        WHERE lower <= b.path < upper AND (b.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + b.path) CONTAINS segment))
      }
    RETURN found, score, 'Member' AS type
    LIMIT $candidates
  UNION ALL
    CALL db.index.fulltext.queryNodes('mechanism_search', $terms) YIELD node AS found, score
    WHERE lower = '' OR EXISTS { MATCH (found)-[run:RUN_BY]->() WHERE lower <= run.path < upper }
    RETURN found, score, 'Mechanism' AS type
    LIMIT $candidates
  }
  RETURN found, score, type
}
RETURN key, found {.*, type: type} AS row
