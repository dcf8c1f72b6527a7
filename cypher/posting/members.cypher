// Who serves within each of these organizations (an empty key: within the graph) or belongs there, on the day?
// In path order of where each first serves or belongs; behind $after, at most $limit for each. Belonging that tells Party
// membership counts only within the $reach of who asks: parts of paths, each behind a #. Asked for by Party membership, only
// those are found whose every place lies there, as in access/readable-members: one of several could be given by whoever asks.
UNWIND $keys AS key
CALL (key) {
  // today, or within the whole graph: met at each place in path order, a member counts at the first
  WITH key WHERE NOT $walk
  OPTIONAL MATCH (x:Entity&Organization {id: key})
  WITH CASE key WHEN '' THEN '' ELSE x.path END AS lower,
    CASE key WHEN '' THEN '\uDBFF\uDFFF' ELSE left(x.path, size(x.path) - 1) + '$' END AS upper
  CALL (lower, upper) {
    MATCH (m:Member)-[:HOLDS]->(a:Appointment)
    WHERE lower <= a.path < upper AND a.path > $after
      AND coalesce(a.since, '') <= $day < coalesce(a.until, '~')
      AND EXISTS {
        MATCH (a)-[:HELD_AT]->(o) WHERE coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      }
      AND NOT EXISTS {
        MATCH (m)-[:HOLDS]->(earlier:Appointment)-[:HELD_AT]->(o)
        WHERE lower <= earlier.path < a.path
          AND coalesce(earlier.since, '') <= $day < coalesce(earlier.until, '~')
          AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      }
      AND NOT EXISTS {
        MATCH (m)-[earlier:BELONGS_TO]->(o)
        WHERE lower <= earlier.path < a.path
          AND (earlier.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + earlier.path) CONTAINS segment))
          AND coalesce(earlier.since, '') <= $day < coalesce(earlier.until, '~')
          AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      }
      AND ($nameContains IS NULL OR toLower(m.name) CONTAINS $nameContains)
      AND ($partyMember IS NULL OR m.partyMember = $partyMember AND NOT EXISTS {
        MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(elsewhere:Organization)
        WHERE coalesce(held.since, '') <= $day < coalesce(held.until, '~')
          AND coalesce(elsewhere.establishedOn, '') <= $day < coalesce(elsewhere.dissolvedOn, '~')
          AND NOT any(segment IN $reach WHERE ('#' + coalesce(elsewhere.path, '')) CONTAINS segment)
      } AND NOT EXISTS {
        MATCH (m)-[other:BELONGS_TO]->(elsewhere:Organization)
        WHERE coalesce(other.since, '') <= $day < coalesce(other.until, '~')
          AND coalesce(elsewhere.establishedOn, '') <= $day < coalesce(elsewhere.dissolvedOn, '~')
          AND NOT any(segment IN $reach WHERE ('#' + coalesce(elsewhere.path, '')) CONTAINS segment)
      })
      AND ($dataset IS NULL OR m.dataset = $dataset)
      AND ($crossPosted IS NULL OR $crossPosted = (1 < COUNT {
        MATCH (m)-[:HOLDS]->(b:Appointment)-[:HELD_AT]->(o:Organization)
        WHERE coalesce(b.since, '') <= $day < coalesce(b.until, '~')
          AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
        RETURN DISTINCT o
      }))
    RETURN m, a.path AS at
    ORDER BY at
    LIMIT $limit
  UNION ALL
    MATCH (m:Member)-[belonging:BELONGS_TO]->(o:Organization)
    WHERE lower <= belonging.path < upper AND belonging.path > $after
      AND (belonging.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + belonging.path) CONTAINS segment))
      AND coalesce(belonging.since, '') <= $day < coalesce(belonging.until, '~')
      AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      AND NOT EXISTS {
        MATCH (m)-[:HOLDS]->(earlier:Appointment)-[:HELD_AT]->(there)
        WHERE lower <= earlier.path < belonging.path
          AND coalesce(earlier.since, '') <= $day < coalesce(earlier.until, '~')
          AND coalesce(there.establishedOn, '') <= $day < coalesce(there.dissolvedOn, '~')
      }
      AND NOT EXISTS {
        MATCH (m)-[earlier:BELONGS_TO]->(there)
        WHERE lower <= earlier.path < belonging.path
          AND (earlier.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + earlier.path) CONTAINS segment))
          AND coalesce(earlier.since, '') <= $day < coalesce(earlier.until, '~')
          AND coalesce(there.establishedOn, '') <= $day < coalesce(there.dissolvedOn, '~')
      }
      AND ($nameContains IS NULL OR toLower(m.name) CONTAINS $nameContains)
      AND ($partyMember IS NULL OR m.partyMember = $partyMember AND NOT EXISTS {
        MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(elsewhere:Organization)
        WHERE coalesce(held.since, '') <= $day < coalesce(held.until, '~')
          AND coalesce(elsewhere.establishedOn, '') <= $day < coalesce(elsewhere.dissolvedOn, '~')
          AND NOT any(segment IN $reach WHERE ('#' + coalesce(elsewhere.path, '')) CONTAINS segment)
      } AND NOT EXISTS {
        MATCH (m)-[other:BELONGS_TO]->(elsewhere:Organization)
        WHERE coalesce(other.since, '') <= $day < coalesce(other.until, '~')
          AND coalesce(elsewhere.establishedOn, '') <= $day < coalesce(elsewhere.dissolvedOn, '~')
          AND NOT any(segment IN $reach WHERE ('#' + coalesce(elsewhere.path, '')) CONTAINS segment)
      })
      AND ($dataset IS NULL OR m.dataset = $dataset)
      AND ($crossPosted IS NULL OR $crossPosted = (1 < COUNT {
        MATCH (m)-[:HOLDS]->(b:Appointment)-[:HELD_AT]->(there:Organization)
        WHERE coalesce(b.since, '') <= $day < coalesce(b.until, '~')
          AND coalesce(there.establishedOn, '') <= $day < coalesce(there.dissolvedOn, '~')
        RETURN DISTINCT there
      }))
    RETURN m, belonging.path AS at
    ORDER BY at
    LIMIT $limit
  }
  RETURN m, at
  ORDER BY at
  LIMIT $limit
UNION ALL
  // within one on another day: the homes that held then
  WITH key WHERE $walk
  MATCH chain = (:Entity&Organization {id: key})<-[:PART_OF*0..]-(o:Organization)
  WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
    AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
  WITH o, reduce(path = '', each IN nodes(chain) | path + each.id + '#') AS place
  CALL (o, place) {
    MATCH (o)<-[:HELD_AT]-(a:Appointment)<-[:HOLDS]-(m:Member)
    WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
    RETURN m, place + substring(a.path, size(o.path)) AS at
  UNION ALL
    MATCH (o)<-[belonging:BELONGS_TO]-(m:Member)
    WHERE coalesce(belonging.since, '') <= $day < coalesce(belonging.until, '~')
      AND (belonging.kind = 'TEAM' OR any(segment IN $reach WHERE ('#' + belonging.path) CONTAINS segment))
    RETURN m, place + substring(belonging.path, size(o.path)) AS at
  }
  WITH m, min(at) AS at
  WHERE at > $after
    AND ($nameContains IS NULL OR toLower(m.name) CONTAINS $nameContains)
    AND ($partyMember IS NULL OR m.partyMember = $partyMember AND NOT EXISTS {
      MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(elsewhere:Organization)
      WHERE coalesce(held.since, '') <= $day < coalesce(held.until, '~')
        AND coalesce(elsewhere.establishedOn, '') <= $day < coalesce(elsewhere.dissolvedOn, '~')
        AND NOT any(segment IN $reach WHERE ('#' + coalesce(elsewhere.path, '')) CONTAINS segment)
    } AND NOT EXISTS {
      MATCH (m)-[other:BELONGS_TO]->(elsewhere:Organization)
      WHERE coalesce(other.since, '') <= $day < coalesce(other.until, '~')
        AND coalesce(elsewhere.establishedOn, '') <= $day < coalesce(elsewhere.dissolvedOn, '~')
        AND NOT any(segment IN $reach WHERE ('#' + coalesce(elsewhere.path, '')) CONTAINS segment)
    })
    AND ($dataset IS NULL OR m.dataset = $dataset)
    AND ($crossPosted IS NULL OR $crossPosted = (1 < COUNT {
      MATCH (m)-[:HOLDS]->(b:Appointment)-[:HELD_AT]->(o:Organization)
      WHERE coalesce(b.since, '') <= $day < coalesce(b.until, '~')
        AND coalesce(o.establishedOn, '') <= $day < coalesce(o.dissolvedOn, '~')
      RETURN DISTINCT o
    }))
  RETURN m, at
  ORDER BY at
  LIMIT $limit
}
RETURN key, m {.*, at: at} AS row
