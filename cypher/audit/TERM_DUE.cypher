// Is the term of each subject still running?
// ---
// title: {zh: 任期届满, en: Term due}
// parameters:
//   subject: {type: body, required: true}
//   warnMonths: {type: count, default: 0}
//   years: {type: count}
// messages:
//   RUNNING:
//     zh: "{subject}：任期至{due}。"
//     en: "{subject}: its term runs until {due}."
//   DUE_SOON:
//     zh: "{subject}：任期将于{due}届满，应筹备换届。"
//     en: "{subject}: its term ends on {due}; the next election has to be prepared."
//   OVERDUE:
//     zh: "{subject}：任期已于{due}届满，尚未换届。"
//     en: "{subject}: its term ended on {due}, and no new one has begun."
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
  WITH input.parameters AS p, date(day) AS day, a
  WITH p, day, a, coalesce(date(a.termDue), CASE WHEN p.years IS NOT NULL THEN date(a.termSince) + duration({years: p.years}) END) AS due
  WHERE due IS NOT NULL AND (a.termSince IS NULL OR date(a.termSince) <= day)
  WITH a, due, CASE
    WHEN day >= due THEN 'VIOLATION'
    WHEN day >= due - duration({months: p.warnMonths}) THEN 'PARTIAL'
    ELSE 'SATISFIED'
  END AS outcome
  RETURN a AS subject, null AS counterpart, [] AS members, outcome,
    CASE outcome WHEN 'VIOLATION' THEN 'OVERDUE' WHEN 'PARTIAL' THEN 'DUE_SOON' ELSE 'RUNNING' END AS reason,
    {due: toString(due)} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
