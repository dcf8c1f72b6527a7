// Is there a holder of that role at each subject, with the primary post where it is wanted?
// ---
// title: {zh: 岗位配备, en: Post filled}
// parameters:
//   subject: {type: body, required: true}
//   role: {type: role, required: true}
//   primaryAt: {type: body}
// messages:
//   FILLED:
//     zh: "{subject}：{members}任{role}。"
//     en: "{subject}: {members} is its {role}."
//   PRIMARY_ELSEWHERE:
//     zh: "{subject}：{members}任{role}，但主职不在{primaryAt}。"
//     en: "{subject}: {members} is its {role}, but without a primary post at a {primaryAt}."
//   VACANT:
//     zh: "{subject}：{role}空缺。"
//     en: "{subject}: the post of {role} is vacant."
//   NO_POST:
//     zh: "{subject}：未设{role}。"
//     en: "{subject}: has no post of {role}."
UNWIND $keys AS key
CALL (key) {
  WITH $inputs[key] AS input
  WITH input, input.day AS day, input.parameters.subject AS wanted
  // -- bodies in scope: today one range of paths, on another day the homes that held then
  CALL (input, day, wanted) {
    WITH input, wanted WHERE NOT input.walk
    MATCH (w:Entity&Organization {id: input.within})
    WITH wanted.kind AS kind, w.path AS lower, left(w.path, size(w.path) - 1) + '$' AS upper
    CALL (kind, lower, upper) {
      MATCH (a:Organization)
      WHERE a.kind = kind AND lower <= a.path < upper
      RETURN a
    }
    RETURN a
  UNION ALL
    WITH input, day, wanted WHERE input.walk
    MATCH chain = (:Entity&Organization {id: input.within})<-[:PART_OF*0..]-(a:Organization)
    WHERE a.kind = wanted.kind
      AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    RETURN a
  }
  WITH input, day, wanted, a
  WHERE coalesce(a.establishedOn, '') <= day < coalesce(a.dissolvedOn, '~')
    AND (wanted.levels IS NULL OR coalesce(a.partyLevel, a.gridLevel) IN wanted.levels)
    AND (wanted.homeKinds IS NULL OR EXISTS {
      MATCH (a)-[line:PART_OF]->(home:Organization)
      WHERE home.kind IN wanted.homeKinds
        AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
        AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
    })
  // --
  WITH input.parameters AS p, day, a
  CALL (a, day, p) {
    MATCH (a)<-[:HELD_AT]-(held:Appointment)<-[:HOLDS]-(m:Member)
    WHERE held.role = p.role
      AND coalesce(held.since, '') <= day < coalesce(held.until, '~')
    WITH DISTINCT m
    ORDER BY m.id
    RETURN collect(m) AS members
  }
  WITH a, p, members, p.primaryAt IS NULL AND size(members) > 0 OR EXISTS {
    UNWIND members AS m
    MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(main:Organization)
    WHERE held.primary
      AND coalesce(held.since, '') <= day < coalesce(held.until, '~')
      AND coalesce(main.establishedOn, '') <= day < coalesce(main.dissolvedOn, '~')
      AND main.kind = p.primaryAt.kind
      AND (p.primaryAt.levels IS NULL OR coalesce(main.partyLevel, main.gridLevel) IN p.primaryAt.levels)
      AND (p.primaryAt.homeKinds IS NULL OR EXISTS {
        MATCH (main)-[line:PART_OF]->(home:Organization)
        WHERE home.kind IN p.primaryAt.homeKinds
          AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
          AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
      })
  } AS filled
  RETURN a AS subject, null AS counterpart, members,
    CASE WHEN filled THEN 'SATISFIED' WHEN size(members) > 0 THEN 'PARTIAL' ELSE 'MISSING' END AS outcome,
    CASE
      WHEN filled THEN 'FILLED'
      WHEN size(members) > 0 THEN 'PRIMARY_ELSEWHERE'
      WHEN EXISTS { MATCH (a)<-[:AT]-(:Post {role: p.role}) } THEN 'VACANT'
      ELSE 'NO_POST'
    END AS reason,
    {role: head(COLLECT { MATCH (r:Role {code: p.role}) RETURN {zh: r.nameZh, en: r.nameEn} })} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
