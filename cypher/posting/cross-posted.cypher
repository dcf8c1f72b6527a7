// Does each of these members hold posts at two or more organizations on the day?
UNWIND $keys AS key
MATCH (m:Entity&Member {id: key})
RETURN key, {
  crossPosted: 1 < COUNT {
    MATCH (m)-[:HOLDS]->(a:Appointment)-[:HELD_AT]->(o:Organization)
    WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
    RETURN DISTINCT o
  }
} AS row
