// What does this data set own that has an id? Who belongs somewhere by what tells Party membership alone, beyond the reach
// of who asks, is left out, and so is what explains gaps about them.
MATCH (e:Entity {dataset: $dataset})
WHERE NOT (e:Member OR e:Explanation) OR NOT EXISTS {
  MATCH (e)-[:ABOUT|BESIDE]->{0,1}(m:Member)
  WHERE EXISTS { (m)-[:BELONGS_TO]->(:Organization) } AND NOT EXISTS { (m)-[:HOLDS]->(:Appointment) }
    AND NOT EXISTS {
      MATCH (m)-[b:BELONGS_TO]->(:Organization)
      WHERE b.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + b.path) CONTAINS segment)
    }
}
RETURN e.id AS id, [label IN labels(e) WHERE NOT label = 'Entity'] AS labels
