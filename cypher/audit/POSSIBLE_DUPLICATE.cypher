// Which members of one name, each of whom serves or belongs or once did so in scope, may be one person?
// ---
// title: {zh: 疑似重复, en: Possible duplicate}
// parameters: {}
// messages:
//   TWO_PERSONS:
//     zh: "{subject}与同名的{counterpart}：出生年份不同，或从未同在一处。"
//     en: "{subject} and {counterpart} of the same name: born in different years, or never at one organization."
//   MAY_BE_ONE:
//     zh: "{subject}与同名的{counterpart}：曾同在一处，出生年份不全，请核对是否为同一人。"
//     en: "{subject} and {counterpart} of the same name: both at one organization, a birth year unknown; see whether they are one person."
//   LIKELY_ONE:
//     zh: "{subject}与同名的{counterpart}：出生年份相同，曾同在一处，应合并或说明。"
//     en: "{subject} and {counterpart} of the same name: born in the same year and both at one organization; merge them, or explain."
UNWIND $keys AS key
CALL (key) {
  WITH $inputs[key] AS input
  WITH input, input.day AS day
  // who began by the day, ended or not, at what exists on it
  CALL (input, day) {
    WITH input, day WHERE NOT input.walk
    MATCH (w:Entity&Organization {id: input.within})
    WITH day, w.path AS lower, left(w.path, size(w.path) - 1) + '$' AS upper
    CALL (day, lower, upper) {
      MATCH (here:Appointment)
      WHERE lower <= here.path < upper
        AND coalesce(here.since, '') <= day
      MATCH (m:Member)-[:HOLDS]->(here)-[:HELD_AT]->(o:Organization)
      RETURN m, o
    UNION
      MATCH (m:Member)-[here:BELONGS_TO]->(o:Organization)
      WHERE lower <= here.path < upper
        AND coalesce(here.since, '') <= day
      RETURN m, o
    }
    RETURN m, o
  UNION
    WITH input, day WHERE input.walk
    MATCH chain = (:Entity&Organization {id: input.within})<-[:PART_OF*0..]-(o:Organization)
    WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    CALL (o, day) {
      MATCH (o)<-[:HELD_AT]-(here:Appointment)<-[:HOLDS]-(m:Member)
      WHERE coalesce(here.since, '') <= day
      RETURN m
    UNION
      MATCH (o)<-[here:BELONGS_TO]-(m:Member)
      WHERE coalesce(here.since, '') <= day
      RETURN m
    }
    RETURN m, o
  }
  WITH day, m, o
  WHERE m.named AND coalesce(o.establishedOn, '') <= day < coalesce(o.dissolvedOn, '~')
  WITH m, collect(o) AS places
  WITH m.normalizedName AS name, collect({member: m, places: places}) AS people
  WHERE size(people) > 1
  UNWIND people AS one
  UNWIND people AS other
  WITH one.member AS a, other.member AS b, any(place IN one.places WHERE place IN other.places) AS together
  WHERE a.id < b.id
  WITH a, b, CASE
    WHEN NOT together OR a.birthYear <> b.birthYear THEN 'SATISFIED'
    WHEN a.birthYear = b.birthYear THEN 'VIOLATION'
    ELSE 'PARTIAL'
  END AS outcome
  RETURN a AS subject, b AS counterpart, [] AS members, outcome,
    CASE outcome WHEN 'VIOLATION' THEN 'LIKELY_ONE' WHEN 'PARTIAL' THEN 'MAY_BE_ONE' ELSE 'TWO_PERSONS' END AS reason,
    {} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
