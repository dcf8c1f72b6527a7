// What does this data set own that has an id? Who belongs somewhere by what tells Party membership alone, beyond the reach
// of who asks, is left out.
MATCH (e:Entity {dataset: $dataset})
WHERE NOT e:Member OR NOT EXISTS { (e)-[:BELONGS_TO]->(:Organization) } OR EXISTS { (e)-[:HOLDS]->(:Appointment) }
  OR EXISTS {
    MATCH (e)-[b:BELONGS_TO]->(:Organization)
    WHERE b.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + b.path) CONTAINS segment)
  }
RETURN e.id AS id, [label IN labels(e) WHERE NOT label = 'Entity'] AS labels
