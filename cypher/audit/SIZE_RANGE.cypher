// Does a number of each subject lie in the range?
// ---
// title: {zh: 规模范围, en: Size range}
// parameters:
//   subject: {type: body, required: true}
//   measure: {type: measure, required: true}
//   min: {type: number}
//   max: {type: number}
// atLeastOneOf: [min, max]
// labels:
//   measure:
//     households: {zh: 户数, en: households}
//     population: {zh: 人口, en: population}
//     area_km2: {zh: 面积(平方公里), en: area in square kilometres}
//     full_members: {zh: 正式党员数, en: full Party members}
//     holders: {zh: 任职人数, en: holders of posts}
// messages:
//   IN_RANGE:
//     zh: "{subject}：{measure}为{number}，合乎范围。"
//     en: "{subject}: {measure} {number}, which is in range."
//   TOO_SMALL:
//     zh: "{subject}：{measure}为{number}，低于下限{min}。"
//     en: "{subject}: {measure} {number}, below the least of {min}."
//   TOO_LARGE:
//     zh: "{subject}：{measure}为{number}，高于上限{max}。"
//     en: "{subject}: {measure} {number}, above the most of {max}."
//   NOT_STATED:
//     zh: "{subject}：未记录{measure}。"
//     en: "{subject}: {measure} not stated."
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
  WITH a, p, CASE p.measure
    WHEN 'households' THEN a.households
    WHEN 'population' THEN a.population
    WHEN 'area_km2' THEN a.areaKm2
    WHEN 'full_members' THEN a.fullMembers
    WHEN 'holders' THEN COUNT {
      MATCH (a)<-[:HELD_AT]-(held:Appointment)<-[:HOLDS]-(m:Member)
      WHERE coalesce(held.since, '') <= day < coalesce(held.until, '~')
      RETURN DISTINCT m
    }
  END AS number
  RETURN a AS subject, null AS counterpart, [] AS members,
    CASE
      WHEN number IS NULL THEN 'MISSING'
      WHEN number < p.min OR number > p.max THEN 'VIOLATION'
      ELSE 'SATISFIED'
    END AS outcome,
    CASE
      WHEN number IS NULL THEN 'NOT_STATED'
      WHEN number < p.min THEN 'TOO_SMALL'
      WHEN number > p.max THEN 'TOO_LARGE'
      ELSE 'IN_RANGE'
    END AS reason,
    {number: number, min: p.min, max: p.max} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
