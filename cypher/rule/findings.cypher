// Which subjects came to which outcome? A template of cypher/audit/ stands in the place of the innermost CALL.
// Of these outcomes ($outcomes; null: any), the worst first, then by id of subject and counterpart; behind $after, at
// most $limit for each.
UNWIND $keys AS key
CALL (key) {
  CALL (key) {
    WITH $inputs[key] AS input
    MATCH (a:Entity&Organization {id: input.within})
    RETURN a AS subject, a AS counterpart, [] AS members, '' AS outcome, '' AS reason, {} AS facts, '' AS aspect
  }
  WITH *, CASE WHEN outcome <> 'SATISFIED' THEN head(COLLECT {
    MATCH (subject)<-[:ABOUT]-(e:Explanation)-[:OF_RULE]->(:Rule {id: $inputs[key].rule})
    WHERE coalesce(e.since, '') <= $inputs[key].day < coalesce(e.until, '~')
      AND coalesce(head([(e)-[:BESIDE]->(other) | other.id]), '') = coalesce(counterpart.id, '')
    RETURN e
    ORDER BY e.id
  }) END AS explanation
  WITH *, CASE WHEN explanation IS NULL THEN outcome ELSE 'EXPLAINED' END AS result
  // strings made here compare by UTF-16 units, ids by code points: what stands behind the surrogates goes before them
  WITH *, [id IN [subject.id, coalesce(counterpart.id, ''), aspect] | CASE
    WHEN id =~ '[^\\uD800-\\uFFFF]*' THEN id
    ELSE reduce(key = '', c IN split(id, '') | key + CASE WHEN c =~ '[\\uE000-\\uFFFF]' THEN '\uD7FF' + c ELSE c END)
  END] AS ids
  WITH *, CASE result WHEN 'VIOLATION' THEN '1' WHEN 'MISSING' THEN '2' WHEN 'PARTIAL' THEN '3' WHEN 'EXPLAINED' THEN '4'
    ELSE '5' END + '\u0001' + ids[0] + '\u0001' + ids[1] + '\u0001' + ids[2] AS at
  WHERE at > $after AND ($outcomes IS NULL OR result IN $outcomes)
  RETURN subject, counterpart, members, result, reason, facts, explanation, at
  ORDER BY at
  LIMIT $limit
}
// who leads either side without serving at the other, where $leaders are wanted
CALL (key, subject, members) {
  WITH key, subject, members WHERE $leaders
  MATCH (subject)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
  WHERE NOT m IN members AND coalesce(a.since, '') <= $inputs[key].day < coalesce(a.until, '~')
  WITH a, m ORDER BY a.path LIMIT 1
  MATCH (r:Role {code: a.role})
  RETURN collect({role: r {.*}, member: m {.*}}) AS subjectLeaders
}
CALL (key, counterpart, members) {
  WITH key, counterpart, members WHERE $leaders
  MATCH (counterpart)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
  WHERE NOT m IN members AND coalesce(a.since, '') <= $inputs[key].day < coalesce(a.until, '~')
  WITH a, m ORDER BY a.path LIMIT 1
  MATCH (r:Role {code: a.role})
  RETURN collect({role: r {.*}, member: m {.*}}) AS counterpartLeaders
}
RETURN key, {
  at: at, outcome: result, reason: reason, facts: facts,
  subject: subject {.*,
    type: head([label IN ['Organization', 'Member', 'Post'] WHERE label IN labels(subject)]),
    organization: head([(subject)-[:AT]->(o:Organization) | o {.*}]),
    role: head(COLLECT { MATCH (r:Role {code: subject.role}) RETURN r {.*} })
  },
  counterpart: counterpart {.*, type: head([label IN ['Organization', 'Member'] WHERE label IN labels(counterpart)])},
  members: [m IN members | m {.*}],
  explanation: explanation {.*},
  subjectLeader: head(subjectLeaders), counterpartLeader: head(counterpartLeaders)
} AS row
ORDER BY at
