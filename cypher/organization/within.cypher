// Which organizations lie within each of these (an empty key: within the graph), on the day?
// In path order, behind $after, at most $limit for each; $self counts the organization itself.
// Today one range of paths answers; $walk follows the links of a line ($type) that held on another day.
UNWIND $keys AS key
CALL (key) {
  // within the whole graph, or today within one: any kind at any depth
  WITH key WHERE NOT $walk AND $kinds IS NULL AND $maxDepth IS NULL
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\uDBFF\uDFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  CALL (lower, upper) {
    MATCH (o:Organization)
    WHERE lower <= o.path < upper AND o.path > $after
      AND ($self OR o.path > lower)
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      AND ($partyLevels IS NULL OR o.partyLevel IN $partyLevels)
      AND ($nameContains IS NULL OR toLower(o.name) CONTAINS $nameContains
        OR toLower(coalesce(o.shortName, '')) CONTAINS $nameContains)
      AND ($dataset IS NULL OR o.dataset = $dataset)
    RETURN o
    ORDER BY o.path
    LIMIT $limit
  }
  RETURN o, o.path AS at
UNION ALL
  // the same of some kinds: one range for each
  WITH key WHERE NOT $walk AND $kinds IS NOT NULL
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH x, CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\uDBFF\uDFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  UNWIND $kinds AS kind
  CALL (x, lower, upper, kind) {
    MATCH (o:Organization {kind: kind})
    WHERE lower <= o.path < upper AND o.path > $after
      AND ($self OR o.path > lower)
      AND ($maxDepth IS NULL OR o.depth <= x.depth + $maxDepth)
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      AND ($partyLevels IS NULL OR o.partyLevel IN $partyLevels)
      AND ($nameContains IS NULL OR toLower(o.name) CONTAINS $nameContains
        OR toLower(coalesce(o.shortName, '')) CONTAINS $nameContains)
      AND ($dataset IS NULL OR o.dataset = $dataset)
    RETURN o
    ORDER BY o.kind, o.path
    LIMIT $limit
  }
  RETURN o, o.path AS at
  ORDER BY at
  LIMIT $limit
UNION ALL
  // the same down to a depth: one range for each level
  WITH key WHERE NOT $walk AND $kinds IS NULL AND $maxDepth IS NOT NULL
  MATCH (x:Entity&Organization {id: key})
  WITH x, x.path AS lower, left(x.path, size(x.path) - 1) + '$' AS upper
  UNWIND range(x.depth, x.depth + $maxDepth) AS depth
  CALL (lower, upper, depth) {
    MATCH (o:Organization {depth: depth})
    WHERE lower <= o.path < upper AND o.path > $after
      AND ($self OR o.path > lower)
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    RETURN o
    ORDER BY o.depth, o.path
    LIMIT $limit
  }
  RETURN o, o.path AS at
  ORDER BY at
  LIMIT $limit
UNION ALL
  // the links of another day, or of the Party line
  WITH key WHERE $walk
  MATCH chain = (x:Entity&Organization {id: key})<-[:PART_OF|REPORTS_TO*0..]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE type(line) = $type
      AND coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  WITH x, o, length(chain) AS steps, reduce(path = '', each IN nodes(chain) | path + each.id + '#') AS at
  WHERE at > $after
    AND ($self OR steps > 0)
    AND ($maxDepth IS NULL OR steps <= $maxDepth)
    AND ($kinds IS NULL OR o.kind IN $kinds)
    AND ($partyLevels IS NULL OR o.partyLevel IN $partyLevels)
    AND ($nameContains IS NULL OR toLower(o.name) CONTAINS $nameContains
      OR toLower(coalesce(o.shortName, '')) CONTAINS $nameContains)
    AND ($dataset IS NULL OR o.dataset = $dataset)
  RETURN o, at
  ORDER BY at
  LIMIT $limit
}
RETURN key, o {.*, at: at} AS row
