// Does each member who serves in scope hold no more posts than allowed?
// ---
// title: {zh: 兼职上限, en: Concurrent limit}
// parameters:
//   max: {type: count, required: true}
// messages:
//   WITHIN_LIMIT:
//     zh: "{subject}：任职{held}个，未超过{max}个。"
//     en: "{subject}: holds {held} posts, no more than {max}."
//   OVER_LIMIT:
//     zh: "{subject}：任职{held}个，超过{max}个的上限。"
//     en: "{subject}: holds {held} posts, more than the {max} allowed."
UNWIND $keys AS key
CALL (key) {
  WITH $inputs[key] AS input
  WITH input, input.day AS day, input.parameters AS p
  CALL (input, day) {
    WITH input, day WHERE NOT input.walk
    MATCH (w:Entity&Organization {id: input.within})
    WITH day, w.path AS lower, left(w.path, size(w.path) - 1) + '$' AS upper
    CALL (day, lower, upper) {
      MATCH (here:Appointment)
      WHERE lower <= here.path < upper
        AND coalesce(here.since, '') <= day < coalesce(here.until, '~')
      RETURN here
    }
    MATCH (m:Member)-[:HOLDS]->(here)-[:HELD_AT]->(o:Organization)
    WHERE coalesce(o.establishedOn, '') <= day < coalesce(o.dissolvedOn, '~')
    RETURN m
  UNION
    WITH input, day WHERE input.walk
    MATCH chain = (:Entity&Organization {id: input.within})<-[:PART_OF*0..]-(o:Organization)
    WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    MATCH (o)<-[:HELD_AT]-(here:Appointment)<-[:HOLDS]-(m:Member)
    WHERE coalesce(here.since, '') <= day < coalesce(here.until, '~')
    RETURN m
  }
  WITH p, m, COUNT {
    MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(o:Organization)
    WHERE coalesce(held.since, '') <= day < coalesce(held.until, '~')
      AND coalesce(o.establishedOn, '') <= day < coalesce(o.dissolvedOn, '~')
  } AS held
  RETURN m AS subject, null AS counterpart, [] AS members,
    CASE WHEN held <= p.max THEN 'SATISFIED' ELSE 'VIOLATION' END AS outcome,
    CASE WHEN held <= p.max THEN 'WITHIN_LIMIT' ELSE 'OVER_LIMIT' END AS reason,
    {held: held, max: p.max} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
