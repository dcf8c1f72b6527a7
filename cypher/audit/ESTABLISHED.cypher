// Does each subject have enough bodies of that sort?
// ---
// title: {zh: 组织覆盖, en: Established}
// parameters:
//   subject: {type: body, required: true}
//   body: {type: body, required: true}
//   by: {type: ways, required: true}
//   modes: {type: modes}
//   min: {type: count, default: 1}
// messages:
//   ENOUGH:
//     zh: "{subject}：有{body}{found}个。"
//     en: "{subject}: has {found} of {body}."
//   TOO_FEW:
//     zh: "{subject}：{body}只有{found}个，应不少于{min}个。"
//     en: "{subject}: has {found} of {body}, but should have {min}."
//   NONE:
//     zh: "{subject}：没有{body}。"
//     en: "{subject}: has no {body}."
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
    CALL (a, day, p) {
      WITH a, day, p WHERE 'HOME' IN p.by
      MATCH (a)<-[line:PART_OF]-(b:Organization)
      WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
      RETURN b
    UNION
      WITH a, day, p WHERE 'SERVES' IN p.by
      MATCH (a)<-[service:SERVES]-(b:Organization)
      WHERE (p.modes IS NULL OR service.mode IN p.modes)
        AND coalesce(service.since, '') <= day < coalesce(service.until, '~')
      RETURN b
    UNION
      WITH a, day, p WHERE 'REPORTS_TO' IN p.by
      MATCH (a)<-[line:REPORTS_TO]-(b:Organization)
      WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
      RETURN b
    UNION
      WITH a, day, p WHERE 'PARTICIPATES_IN' IN p.by
      MATCH (a)-[part:PARTICIPATES_IN]->(b:Organization)
      WHERE coalesce(part.since, '') <= day < coalesce(part.until, '~')
      RETURN b
    }
    // -- the body fits what is wanted of it
    WITH day, p, a, b,
      head([(b)-[line:PART_OF]->(home:Organization) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
        AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~') | home.kind]) AS bHome
    WHERE b.kind = p.body.kind
      AND coalesce(b.establishedOn, '') <= day < coalesce(b.dissolvedOn, '~')
      AND (p.body.levels IS NULL OR coalesce(b.partyLevel, b.gridLevel) IN p.body.levels)
      AND (p.body.homeKinds IS NULL OR bHome IN p.body.homeKinds)
    // --
    RETURN count(DISTINCT b) AS found
  }
  RETURN a AS subject, null AS counterpart, [] AS members,
    CASE WHEN found >= p.min THEN 'SATISFIED' WHEN found > 0 THEN 'PARTIAL' ELSE 'MISSING' END AS outcome,
    CASE WHEN found >= p.min THEN 'ENOUGH' WHEN found > 0 THEN 'TOO_FEW' ELSE 'NONE' END AS reason,
    {found: found, min: p.min} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
