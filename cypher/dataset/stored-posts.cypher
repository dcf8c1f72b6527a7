// How would a data set state these posts as they are?
UNWIND $ids AS id
MATCH (p:Entity&Post {id: id})-[:AT]->(o:Organization)
RETURN id, p.dataset AS dataset, p.version AS version, {
  id: id, organization: o.id, role: p.role, title: p.title, seats: p.seats, sources: [(p)-[c:CITES]->(cited:Source) | cited.id + coalesce('#' + c.locator, '')]
} AS row
