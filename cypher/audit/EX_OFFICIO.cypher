// Do the holders of each such post also hold a post of the other role at a body paired with theirs?
// ---
// title: {zh: 当然兼任, en: Ex officio}
// parameters:
//   a: {type: office, required: true}
//   b: {type: office, required: true}
//   pairing: {type: pairing, required: true}
//   modes: {type: modes}
// messages:
//   EX_OFFICIO:
//     zh: "{subject}：由{counterpart}的{members}兼任。"
//     en: "{subject}: held by {members} of {counterpart}."
//   SOME_HOLDERS:
//     zh: "{subject}：{members}中只有{fitting}人兼任{counterpart}的相应职务，共{holders}人。"
//     en: "{subject}: only {fitting} of its {holders} holders ({members}) hold the corresponding post at {counterpart}."
//   OTHER_HOLDER:
//     zh: "{subject}：现由{members}担任，未兼任{counterpart}的相应职务。"
//     en: "{subject}: held by {members}, without the corresponding post at {counterpart}."
//   VACANT:
//     zh: "{subject}：空缺。"
//     en: "{subject}: vacant."
//   NO_COUNTERPART:
//     zh: "{subject}：没有与之对应的组织。"
//     en: "{subject}: there is no body that its holder could come from."
UNWIND $keys AS key
CALL (key) {
  WITH $inputs[key] AS input
  WITH input, input.day AS day, input.parameters.a AS wanted
  // -- bodies in scope: today one range of paths, on another day the homes that held then
  CALL (input, day, wanted) {
    WITH input, wanted WHERE NOT input.walk
    MATCH (w:Entity&Organization {id: input.within})
    WITH wanted.kind AS kind, w.path AS lower, left(w.path, size(w.path) - 1) + '$' AS upper
    CALL (kind, lower, upper) {
      MATCH (a:Organization)
      WHERE a.kind = kind AND lower <= a.path < upper
      RETURN a
    }
    RETURN a
  UNION ALL
    WITH input, day, wanted WHERE input.walk
    MATCH chain = (:Entity&Organization {id: input.within})<-[:PART_OF*0..]-(a:Organization)
    WHERE a.kind = wanted.kind
      AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
      AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
    RETURN a
  }
  WITH input, day, wanted, a
  WHERE coalesce(a.establishedOn, '') <= day < coalesce(a.dissolvedOn, '~')
    AND (wanted.levels IS NULL OR coalesce(a.partyLevel, a.gridLevel) IN wanted.levels)
    AND (wanted.homeKinds IS NULL OR EXISTS {
      MATCH (a)-[line:PART_OF]->(home:Organization)
      WHERE home.kind IN wanted.homeKinds
        AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
        AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
    })
  // --
  WITH input.parameters AS p, day, a
  MATCH (a)<-[:AT]-(post:Post)
  WHERE post.role IN p.a.roles
  CALL (a, day, p) {
    // -- bodies paired with A
    CALL (a, day, p) {
      WITH a, day, p WHERE p.pairing = 'HOST'
      MATCH (a)-[line:PART_OF]->(b:Organization)
      WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
      RETURN b
    UNION
      WITH a, day, p WHERE p.pairing = 'SIBLING'
      MATCH (a)-[line:PART_OF]->(home:Organization)<-[other:PART_OF]-(b:Organization)
      WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
        AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
        AND coalesce(other.since, '') <= day < coalesce(other.until, '~')
      RETURN b
    UNION
      WITH a, day, p WHERE p.pairing = 'SERVICE'
      MATCH (a)-[line:PART_OF]->(home:Organization)<-[service:SERVES]-(b:Organization)
      WHERE b <> a AND (p.modes IS NULL OR service.mode IN p.modes)
        AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
        AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~')
        AND coalesce(service.since, '') <= day < coalesce(service.until, '~')
      RETURN b
    UNION
      WITH a, day, p WHERE p.pairing = 'PARTICIPATION'
      MATCH (a)-[part:PARTICIPATES_IN]-(b:Organization)
      WHERE coalesce(part.since, '') <= day < coalesce(part.until, '~')
      RETURN b
    UNION
      WITH a, day, p WHERE p.pairing = 'COMMUNITY'
      CALL (a, day) {
        MATCH chain = (a)-[:PART_OF*1..]->(community:Organization)
        WHERE community.kind IN ['COMMUNITY', 'VILLAGE']
          AND all(line IN relationships(chain) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~'))
          AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= day < coalesce(each.dissolvedOn, '~'))
        RETURN community
        ORDER BY length(chain)
        LIMIT 1
      }
      MATCH (community)<-[line:PART_OF]-(b:Organization)
      WHERE b <> a
        AND coalesce(line.since, '') <= day < coalesce(line.until, '~')
      RETURN b
    }
    // --
    // -- B fits what is wanted of it
    WITH day, p, a, b,
      head([(b)-[line:PART_OF]->(home:Organization) WHERE coalesce(line.since, '') <= day < coalesce(line.until, '~')
        AND coalesce(home.establishedOn, '') <= day < coalesce(home.dissolvedOn, '~') | home.kind]) AS bHome
    WHERE b.kind = p.b.kind
      AND coalesce(b.establishedOn, '') <= day < coalesce(b.dissolvedOn, '~')
      AND (p.b.levels IS NULL OR coalesce(b.partyLevel, b.gridLevel) IN p.b.levels)
      AND (p.b.homeKinds IS NULL OR bHome IN p.b.homeKinds)
    // --
    WITH b
    ORDER BY b.id
    RETURN collect(b) AS partners
  }
  CALL (post, day) {
    MATCH (post)<-[:TO]-(held:Appointment)<-[:HOLDS]-(m:Member)
    WHERE coalesce(held.since, '') <= day < coalesce(held.until, '~')
    WITH DISTINCT m
    ORDER BY m.id
    RETURN collect(m) AS members
  }
  CALL (members, partners, day, p) {
    UNWIND members AS m
    MATCH (m)-[:HOLDS]->(held:Appointment)-[:HELD_AT]->(b:Organization)
    WHERE b IN partners AND held.role IN p.b.roles
      AND coalesce(held.since, '') <= day < coalesce(held.until, '~')
    RETURN count(DISTINCT m) AS fitting, min(b.id) AS from
  }
  RETURN post AS subject, coalesce(head([b IN partners WHERE b.id = from]), head(partners)) AS counterpart, members,
    CASE fitting WHEN 0 THEN 'MISSING' WHEN size(members) THEN 'SATISFIED' ELSE 'PARTIAL' END AS outcome,
    CASE
      WHEN size(members) = 0 THEN 'VACANT'
      WHEN size(partners) = 0 THEN 'NO_COUNTERPART'
      WHEN fitting = 0 THEN 'OTHER_HOLDER'
      WHEN fitting = size(members) THEN 'EX_OFFICIO'
      ELSE 'SOME_HOLDERS'
    END AS reason,
    {fitting: fitting, holders: size(members)} AS facts, '' AS aspect
}
RETURN key, subject, counterpart, members, outcome, reason, facts, aspect
