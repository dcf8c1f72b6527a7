// The ten that fit the name $text best, with where they are.
WITH 'searchTerms:\\=' + $text + '^100 searchTerms:\\=' + $text + '*^10 (+searchTerms:' + $text + '*)' AS terms
CALL (terms) {
  CALL db.index.fulltext.queryNodes('organization_search', terms, {limit: 100}) YIELD node
  RETURN node, 'Organization' AS type
UNION ALL
  CALL db.index.fulltext.queryNodes('member_search', terms, {limit: 100}) YIELD node
  RETURN node, 'Member' AS type
UNION ALL
  CALL db.index.fulltext.queryNodes('mechanism_search', terms, {limit: 100}) YIELD node
  RETURN node, 'Mechanism' AS type
}
WITH node, type, node.name + CASE
    WHEN node.dissolvedOn <= $day THEN '（已撤销 / dissolved）'
    WHEN node.establishedOn > $day THEN '（尚未成立 / not yet established）'
    ELSE '' END AS label,
  CASE
    WHEN node.name = $text THEN 1.0
    WHEN $text IN [node.shortName, node.code, node.uscc] THEN 0.95
    WHEN ' ' + node.searchTerms + ' ' CONTAINS ' =' + $text + ' ' THEN 0.9
    WHEN node.name STARTS WITH $text THEN 0.7 + 0.1 * size($text) / size(node.name)
    WHEN node.name CONTAINS $text THEN 0.5 + 0.1 * size($text) / size(node.name)
    ELSE 0.3 + 0.1 * CASE WHEN size($text) < size(node.name) THEN 1.0 * size($text) / size(node.name) ELSE 1 END
  END AS score
ORDER BY score DESC, size(label), node.id
LIMIT 10
WITH node, label, score, CASE type
    WHEN 'Organization' THEN COLLECT {
      MATCH (node)-[lines:PART_OF*]->(above:Organization)
      WHERE all(line IN lines WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
      WITH above, size(lines) AS steps ORDER BY steps DESC
      RETURN above.name
    }
    WHEN 'Member' THEN head(COLLECT {
      MATCH (node)-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
      WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      MATCH (r:Role {code: a.role})
      WITH a, o, r ORDER BY a.primary DESC, a.path LIMIT 1
      RETURN [o.name, coalesce(a.title, r.nameZh)]
    })
    ELSE COLLECT {
      MATCH (node)-[run:RUN_BY]->(o:Organization)
      WITH o ORDER BY run.path LIMIT 1
      RETURN o.name
    }
  END AS names
RETURN node.id AS id, label, score, CASE WHEN names IS NOT NULL AND size(names) > 0
  THEN reduce(text = head(names), name IN tail(names) | text + ' / ' + name) END AS path
