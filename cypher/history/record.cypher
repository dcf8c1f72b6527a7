// Writes changes with their numbers: which entities each concerns, and within which organizations
// these lay: those named and all above them on their home lines. $changes of Party membership are private.
UNWIND $changes AS change
CREATE (c:Change {seq: change.seq, at: change.at, actor: change.actor, action: change.action, reason: change.reason,
  table: change.table, subject: change.subject, before: change.before, after: change.after, private: change.private})
WITH c, change
CALL (c, change) {
  UNWIND change.concerned AS id
  CALL (id) {
    MATCH (thing:Entity {id: id})
    RETURN thing
  UNION ALL
    MATCH (thing:Removed {id: id})
    WHERE NOT EXISTS { MATCH (:Entity {id: id}) }
    RETURN thing LIMIT 1
  }
  CREATE (c)-[:CHANGED {entity: id, seq: change.seq}]->(thing)
}
CALL (c, change) {
  UNWIND change.organizations AS at
  OPTIONAL MATCH (o:Entity&Organization {id: at})
  UNWIND CASE
    WHEN o IS NULL THEN [at]
    ELSE [each IN split(o.path, '#') WHERE each <> '' | replace(replace(each, '%20', ' '), '%25', '%')]
  END AS line
  WITH DISTINCT c, change, line AS id
  CALL (id) {
    MATCH (place:Entity {id: id})
    RETURN place
  UNION ALL
    MATCH (place:Removed {id: id})
    WHERE NOT EXISTS { MATCH (:Entity {id: id}) }
    RETURN place LIMIT 1
  }
  CREATE (c)-[:CHANGED_WITHIN {organization: id, seq: change.seq}]->(place)
}
