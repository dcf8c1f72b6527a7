// Does each reported figure agree with what the graph records of what it counts?
// ---
// title: {zh: 数据核对, en: Figure reconciled}
// parameters:
//   metrics: {type: texts}
//   tolerance: {type: share, default: 0.1}
// labels:
//   qualifier:
//     EXACT: {zh: "", en: exactly}
//     ABOUT: {zh: 约, en: about}
//     OVER: {zh: 超过, en: over}
//     UNDER: {zh: 不足, en: under}
// messages:
//   AGREES:
//     zh: "{subject}：{metric}报告{qualifier}{value}，图中记录{recorded}，相符。"
//     en: "{subject}: {metric} is reported as {qualifier} {value}, and {recorded} are recorded, which agrees."
//   MORE_RECORDED:
//     zh: "{subject}：{metric}报告{qualifier}{value}，图中却记录了{recorded}，多于报告。"
//     en: "{subject}: {metric} is reported as {qualifier} {value}, but {recorded} are recorded, which is more."
//   FEWER_RECORDED:
//     zh: "{subject}：{metric}报告{qualifier}{value}，图中只记录了{recorded}。"
//     en: "{subject}: {metric} is reported as {qualifier} {value}, but only {recorded} are recorded."
//   NOTHING_RECORDED:
//     zh: "{subject}：{metric}报告{qualifier}{value}，图中尚无记录。"
//     en: "{subject}: {metric} is reported as {qualifier} {value}, but none is recorded."
UNWIND $keys AS key
CALL (key) {
  WITH $inputs[key] AS input
  WITH input, input.day AS day, input.parameters AS p
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
  UNION ALL
    WITH input, day WHERE input.walk
    MATCH chain = (:Entity&Organization {id: input.within})<-[:PART_OF*0..]-(a:Organization)
    WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    RETURN a
  }
  MATCH (a)<-[:REPORTED_FOR]-(f:Figure)
  WHERE coalesce(a.establishedOn, '') <= day < coalesce(a.dissolvedOn, '~')
    AND f.counts IS NOT NULL AND coalesce(f.asOf, '') <= day
    AND (p.metrics IS NULL OR f.metric IN p.metrics)
  // of the same only the latest; a partial date is its first day
  WITH input, day, p, a, f, f.asOf + substring('-01-01', size(f.asOf) - 4) AS at
  WITH input, day, p, a, f.metric AS metric, f.counts AS counts,
    max(coalesce(at, '')) AS latest, collect({figure: f, at: coalesce(at, '')}) AS figures
  UNWIND [each IN figures WHERE each.at = latest | each.figure] AS f
  WITH input, day, p, a, f, split(f.counts, '/') AS counted
  CALL (input, day, a, counted) {
    WITH day, a, counted WHERE NOT input.walk AND counted[0] <> 'MEMBER'
    WITH day, counted, a.path AS lower, left(a.path, size(a.path) - 1) + '$' AS upper
    CALL (day, counted, lower, upper) {
      MATCH (o:Organization)
      WHERE o.kind = counted[0] AND lower < o.path < upper
        AND coalesce(o.establishedOn, '') <= day < coalesce(o.dissolvedOn, '~')
        AND (size(counted) = 1 OR toString(coalesce(o.partyLevel, o.gridLevel)) = counted[1])
      RETURN count(o) AS recorded
    }
    RETURN recorded
  UNION ALL
    WITH day, a, counted WHERE NOT input.walk AND counted[0] = 'MEMBER'
    WITH day, a.path AS lower, left(a.path, size(a.path) - 1) + '$' AS upper
    CALL (day, lower, upper) {
      MATCH (here:Appointment)
      WHERE lower <= here.path < upper
        AND coalesce(here.since, '') <= day < coalesce(here.until, '~')
      MATCH (m:Member)-[:HOLDS]->(here)-[:HELD_AT]->(o:Organization)
      WHERE coalesce(o.establishedOn, '') <= day < coalesce(o.dissolvedOn, '~')
      RETURN m
    UNION
      MATCH (m:Member)-[here:BELONGS_TO]->(o:Organization)
      WHERE lower <= here.path < upper
        AND coalesce(here.since, '') <= day < coalesce(here.until, '~')
        AND coalesce(o.establishedOn, '') <= day < coalesce(o.dissolvedOn, '~')
      RETURN m
    }
    RETURN count(m) AS recorded
  UNION ALL
    WITH day, a, counted WHERE input.walk AND counted[0] <> 'MEMBER'
    MATCH chain = (a)<-[:PART_OF*1..]-(o:Organization)
    WHERE o.kind = counted[0]
      AND (size(counted) = 1 OR toString(coalesce(o.partyLevel, o.gridLevel)) = counted[1])
      AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    RETURN count(o) AS recorded
  UNION ALL
    WITH day, a, counted WHERE input.walk AND counted[0] = 'MEMBER'
    MATCH chain = (a)<-[:PART_OF*0..]-(o:Organization)
    WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    CALL (day, o) {
      MATCH (o)<-[:HELD_AT]-(here:Appointment)<-[:HOLDS]-(m:Member)
      WHERE coalesce(here.since, '') <= day < coalesce(here.until, '~')
      RETURN m
    UNION
      MATCH (o)<-[here:BELONGS_TO]-(m:Member)
      WHERE coalesce(here.since, '') <= day < coalesce(here.until, '~')
      RETURN m
    }
    RETURN count(DISTINCT m) AS recorded
  }
  // the other branches counted nothing
  WITH p, a, f, max(recorded) AS recorded
  WITH a, f, recorded, CASE coalesce(f.qualifier, 'EXACT')
    WHEN 'OVER' THEN recorded >= f.value
    WHEN 'UNDER' THEN recorded <= f.value
    // a share of a decimal fraction is not exact
    WHEN 'ABOUT' THEN abs(recorded - f.value) <= p.tolerance * f.value + 1e-9
    ELSE recorded = f.value
  END AS agrees
  RETURN a AS subject, null AS counterpart, [] AS members,
    CASE
      WHEN agrees THEN 'SATISFIED'
      WHEN recorded > f.value THEN 'VIOLATION'
      WHEN recorded = 0 THEN 'MISSING'
      ELSE 'PARTIAL'
    END AS outcome,
    CASE
      WHEN agrees THEN 'AGREES'
      WHEN recorded > f.value THEN 'MORE_RECORDED'
      WHEN recorded = 0 THEN 'NOTHING_RECORDED'
      ELSE 'FEWER_RECORDED'
    END AS reason,
    {metric: f.metric, value: f.value, qualifier: coalesce(f.qualifier, 'EXACT'), recorded: recorded, counts: f.counts} AS facts,
    f.id AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
