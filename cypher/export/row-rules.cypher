// How would a data set state these rules?
UNWIND $ids AS id
MATCH (r:Entity&Rule {id: id})-[:APPLIES_WITHIN]->(o:Organization)
OPTIONAL MATCH (r)-[:EXPRESSES]->(m:Mechanism)
RETURN {
  id: id, template: r.template, within: o.id, title_zh: r.titleZh, title_en: r.titleEn, verdict: r.verdict,
  target: r.target, parameters: r.parameters, mechanism: m.id, since: r.since, until: r.until,
  cited: [(r)-[c:CITES]->(s:Source) | s.id + coalesce('#' + c.locator, '')]
} AS row
