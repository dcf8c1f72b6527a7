// How would a data set state these rules as they are?
UNWIND $ids AS id
MATCH (r:Entity&Rule {id: id})-[:APPLIES_WITHIN]->(o:Organization)
OPTIONAL MATCH (r)-[:EXPRESSES]->(m:Mechanism)
RETURN id, r.dataset AS dataset, r.version AS version, {
  id: id, template: r.template, within: o.id, title_zh: r.titleZh, title_en: r.titleEn, verdict: r.verdict,
  target: r.target, parameters: r.parameters, mechanism: m.id, since: r.since, until: r.until, sources: [(r)-[c:CITES]->(cited:Source) | cited.id + coalesce('#' + c.locator, '')]
} AS row
