// Do the two bodies of each pair share members who came in from either side?
// ---
// title: {zh: 双向进入, en: Two-way entry}
// parameters:
//   a: {type: end, required: true}
//   b: {type: end, required: true}
//   pairing: {type: pairing, required: true}
//   modes: {type: modes}
// messages:
//   BOTH_WAYS:
//     zh: "{subject}与{counterpart}：{members}交叉任职，双向进入。"
//     en: "{subject} and {counterpart}: {members} serve at both, having entered from either side."
//   NOT_INTO_COUNTERPART:
//     zh: "{subject}与{counterpart}：{members}交叉任职，但{subjectLeader}未在{counterpart}任职，缺少由{subject}进入{counterpart}的一向。"
//     en: "{subject} and {counterpart}: {members} serve at both, but {subjectLeader} does not serve at {counterpart}; the entry from {subject} into {counterpart} is missing."
//   NOT_INTO_SUBJECT:
//     zh: "{subject}与{counterpart}：{members}交叉任职，但{counterpartLeader}未在{subject}任职，缺少由{counterpart}进入{subject}的一向。"
//     en: "{subject} and {counterpart}: {members} serve at both, but {counterpartLeader} does not serve at {subject}; the entry from {counterpart} into {subject} is missing."
//   NO_PRIMARY_POST:
//     zh: "{subject}与{counterpart}：{members}交叉任职，但均无主职记录，两向都无从认定。"
//     en: "{subject} and {counterpart}: {members} serve at both, but no primary post is recorded, so neither direction can be told."
//   NOBODY_SHARED:
//     zh: "{subject}与{counterpart}：无人交叉任职，两向都缺；{subjectLeader}未在{counterpart}任职，{counterpartLeader}未在{subject}任职。"
//     en: "{subject} and {counterpart}: nobody serves at both, and both directions are missing; {subjectLeader} does not serve at {counterpart}, nor {counterpartLeader} at {subject}."
UNWIND $keys AS key
CALL (key) {
  WITH $inputs[key] AS input
  WITH input, input.day AS day, input.parameters.a AS wanted
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
  // -- pairs of bodies
  CALL (a, day, p) {
    // where either body may be A, the pairing may hold from the other side only
    WITH a, day, p WHERE p.a.kind = p.b.kind AND p.pairing = 'SERVICE'
    MATCH (a)-[service:SERVES]->(home:Organization)<-[line:PART_OF]-(b:Organization)
    WHERE b <> a AND (p.modes IS NULL OR service.mode IN p.modes)
      AND coalesce(service.since, '') <= day < coalesce(service.until, '~')
      AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
      AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
    RETURN b, true AS turned
  UNION
    WITH a, day, p WHERE p.a.kind = p.b.kind AND p.pairing = 'COMMUNITY'
    MATCH (a)-[own:PART_OF]->(community:Organization)
    WHERE community.kind IN ['COMMUNITY', 'VILLAGE']
      AND coalesce(own.since, '') <= day < coalesce(own.until, '~')
      AND coalesce(community.establishedOn, '') <= day < coalesce(community.dissolvedOn, '~')
    MATCH chain = (community)<-[:PART_OF*1..]-(b:Organization)
    WHERE b <> a AND b.kind = p.b.kind
      AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
      AND none(each IN nodes(chain)[1..-1] WHERE each.kind IN ['COMMUNITY', 'VILLAGE'])
    RETURN b, true AS turned
  UNION
    WITH a, day, p WHERE p.pairing = 'HOST'
    MATCH (a)-[line:PART_OF]->(b:Organization)
    WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
    RETURN b, false AS turned
  UNION
    WITH a, day, p WHERE p.pairing = 'SIBLING'
    MATCH (a)-[line:PART_OF]->(home:Organization)<-[other:PART_OF]-(b:Organization)
    WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
      AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
      AND coalesce(other.since, '') <= day < coalesce(other.until, '~')
    RETURN b, false AS turned
  UNION
    WITH a, day, p WHERE p.pairing = 'SERVICE'
    MATCH (a)-[line:PART_OF]->(home:Organization)<-[service:SERVES]-(b:Organization)
    WHERE b <> a AND (p.modes IS NULL OR service.mode IN p.modes)
      AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
      AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
      AND coalesce(service.since, '') <= day < coalesce(service.until, '~')
    RETURN b, false AS turned
  UNION
    WITH a, day, p WHERE p.pairing = 'PARTICIPATION'
    MATCH (a)-[part:PARTICIPATES_IN]-(b:Organization)
    WHERE coalesce(part.since, '') <= day < coalesce(part.until, '~')
    RETURN b, false AS turned
  UNION
    WITH a, day, p WHERE p.pairing = 'COMMUNITY'
    CALL (a, day) {
      MATCH chain = (a)-[:PART_OF*1..]->(community:Organization)
      WHERE community.kind IN ['COMMUNITY', 'VILLAGE']
        AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
        AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
      RETURN community
      ORDER BY length(chain)
      LIMIT 1
    }
    MATCH (community)<-[line:PART_OF]-(b:Organization)
    WHERE b <> a
      AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
    RETURN b, false AS turned
  }
  WITH day, p, a, b, turned, p.a.homeKinds IS NOT NULL OR p.b.homeKinds IS NOT NULL AS byHome
  WHERE b.kind = p.b.kind AND coalesce(b.establishedOn, '') <= day < coalesce(b.dissolvedOn, '~')
  WITH day, p, a, b, turned,
    head([(a)-[line:PART_OF]->(home:Organization) WHERE byHome AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
      AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~') | home.kind]) AS aHome,
    head([(b)-[line:PART_OF]->(home:Organization) WHERE byHome AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
      AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~') | home.kind]) AS bHome
  WITH day, p, a, b, turned,
    all(fit IN [[b, bHome, p.b]] WHERE fit[0].kind = fit[2].kind
      AND (fit[2].levels IS NULL OR coalesce(fit[0].partyLevel, fit[0].gridLevel) IN fit[2].levels)
      AND (fit[2].homeKinds IS NULL OR fit[1] IN fit[2].homeKinds)) AS fits,
    all(fit IN [[b, bHome, p.a], [a, aHome, p.b]] WHERE fit[0].kind = fit[2].kind
      AND (fit[2].levels IS NULL OR coalesce(fit[0].partyLevel, fit[0].gridLevel) IN fit[2].levels)
      AND (fit[2].homeKinds IS NULL OR fit[1] IN fit[2].homeKinds)) AS eitherWay
  WHERE fits AND (eitherWay OR NOT turned)
  // two bodies that match either way round are one pair
  WITH DISTINCT day, p,
    CASE WHEN eitherWay AND b.id < a.id THEN b ELSE a END AS a,
    CASE WHEN eitherWay AND b.id < a.id THEN a ELSE b END AS b
  // --
  // -- members who hold posts at both
  CALL (day, p, a, b) {
    MATCH (a)<-[:HELD_AT]-(here:Appointment)<-[:HOLDS]-(m:Member)
    WHERE coalesce(here.since, '') <= day < coalesce(here.until, '~')
      AND (p.a.roles IS NULL OR here.role IN p.a.roles)
    WITH DISTINCT day, p, b, m
    // from the member, who holds a few posts, not from the body, where hundreds may serve
    MATCH (m)-[:HOLDS]->(there:Appointment)-[:HELD_AT]->(other:Organization)
    WHERE other = b AND coalesce(there.since, '') <= day < coalesce(there.until, '~')
      AND (p.b.roles IS NULL OR there.role IN p.b.roles)
    WITH DISTINCT m
    ORDER BY m.id
    RETURN collect(m) AS members
  }
  // --
  CALL (day, b, members) {
    UNWIND members AS m
    MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(main:Organization)
    WHERE held.primary
      AND coalesce(held.since, '') <= day < coalesce(held.until, '~')
      AND coalesce(main.establishedOn, '') <= day < coalesce(main.dissolvedOn, '~')
    RETURN count(CASE WHEN main = b THEN 1 END) > 0 AS fromB, count(CASE WHEN main <> b THEN 1 END) > 0 AS fromElsewhere
  }
  RETURN a AS subject, b AS counterpart, members,
    CASE
      WHEN size(members) = 0 THEN 'MISSING'
      WHEN fromB AND fromElsewhere THEN 'SATISFIED'
      ELSE 'PARTIAL'
    END AS outcome,
    CASE
      WHEN size(members) = 0 THEN 'NOBODY_SHARED'
      WHEN fromB AND fromElsewhere THEN 'BOTH_WAYS'
      WHEN fromB THEN 'NOT_INTO_COUNTERPART'
      WHEN fromElsewhere THEN 'NOT_INTO_SUBJECT'
      ELSE 'NO_PRIMARY_POST'
    END AS reason,
    {} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
