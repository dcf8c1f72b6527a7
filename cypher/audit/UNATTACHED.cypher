// Does each organization have a home, unless it is a root?
// ---
// title: {zh: 无所属组织, en: Unattached}
// parameters:
//   rootKinds: {type: kinds, default: [PROVINCE]}
// messages:
//   HAS_HOME:
//     zh: "{subject}：有所属组织。"
//     en: "{subject}: has a home."
//   ROOT:
//     zh: "{subject}：是根组织。"
//     en: "{subject}: is a root."
//   NO_HOME:
//     zh: "{subject}：没有所属组织。"
//     en: "{subject}: has no home."
UNWIND $keys AS key
CALL (key) {
  WITH $inputs[key] AS input
  WITH input, input.day AS day
  // in scope, or of the rule's data set unless the audit is narrowed
  CALL (input, day) {
    WITH input WHERE NOT input.walk
    MATCH (w:Entity&Organization {id: input.within})
    WITH w.path AS lower, left(w.path, size(w.path) - 1) + '$' AS upper
    CALL (lower, upper) {
      MATCH (a:Organization)
      WHERE lower <= a.path < upper
      RETURN a
    }
    RETURN a
  UNION
    WITH input, day WHERE input.walk
    MATCH chain = (:Entity&Organization {id: input.within})<-[:PART_OF*0..]-(a:Organization)
    WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    RETURN a
  UNION
    WITH input WHERE NOT input.narrowed
    MATCH (a:Entity&Organization)
    WHERE a.dataset = input.dataset
    RETURN a
  }
  WITH input, day, a
  WHERE coalesce(a.establishedOn, '') <= day < coalesce(a.dissolvedOn, '~')
  WITH a,
    EXISTS {
      MATCH (a)-[line:PART_OF]->(home:Organization)
      WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
        AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
    } AS hasHome,
    a.kind IN input.parameters.rootKinds OR a.id = input.top AS isRoot
  RETURN a AS subject, null AS counterpart, [] AS members,
    CASE WHEN hasHome OR isRoot THEN 'SATISFIED' ELSE 'MISSING' END AS outcome,
    CASE WHEN hasHome THEN 'HAS_HOME' WHEN isRoot THEN 'ROOT' ELSE 'NO_HOME' END AS reason,
    {} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
