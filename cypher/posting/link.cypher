// What is the shortest chain of shared posts from each of these members or organizations to $to, on the day?
// An appointment joins one member and one organization, so that each step of the chain is two relationships.
UNWIND $keys AS key
MATCH (from:Entity {id: key}) WHERE from:Member OR from:Organization
CALL (from) {
  MATCH (to:Entity {id: $to}) WHERE (to:Member OR to:Organization) AND to <> from
  RETURN to
}
MATCH chain = shortestPath((from)-[:HOLDS|HELD_AT*..24]-(to))
WHERE all(each IN nodes(chain) WHERE coalesce(each.since, '') <= $day < coalesce(each.until, '~')
  AND coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
WITH key, chain WHERE length(chain) <= 2 * $maxHops
RETURN key, {nodes: [each IN nodes(chain) WHERE NOT each:Appointment | each {.*}]} AS row
