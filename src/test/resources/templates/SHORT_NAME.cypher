// Does each organization of a kind have a short name?
// ---
// title: {zh: 简称, en: Short name}
// parameters:
//   kind: {type: kinds, required: true}
// messages:
//   NAMED: {zh: "{subject}：简称{name}。", en: "{subject}: in short {name}."}
//   NAMELESS: {zh: "{subject}：没有简称。", en: "{subject}: has no short name."}
UNWIND $keys AS key
CALL (key) {
  WITH $inputs[key] AS input
  MATCH (:Entity&Organization {id: input.within})<-[:PART_OF*0..]-(a:Organization)
  WHERE a.kind IN input.parameters.kind
  RETURN a AS subject, null AS counterpart, [] AS members,
    CASE WHEN a.shortName IS NULL THEN 'MISSING' ELSE 'SATISFIED' END AS outcome,
    CASE WHEN a.shortName IS NULL THEN 'NAMELESS' ELSE 'NAMED' END AS reason,
    {name: a.shortName} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
