// How would a data set state these appointments as they are?
UNWIND $ids AS id
MATCH (m:Member)-[:HOLDS]->(a:Entity&Appointment {id: id})-[:TO]->(p:Post)
RETURN id, a.dataset AS dataset, a.version AS version, {
  id: id, member: m.id, post: p.id, title: a.title, since: a.since, until: a.until, primary: a.primary,
  document: a.document, sources: [(a)-[c:CITES]->(cited:Source) | cited.id + coalesce('#' + c.locator, '')]
} AS row
