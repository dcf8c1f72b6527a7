// Homes and superiors without an end, what open appointments hold, and former ids of members: once, for what is there already.
MATCH (o:Organization)-[line:PART_OF|REPORTS_TO]->() WHERE line.until IS NULL
CALL (o, line) { SET line.openOf = o.id } IN TRANSACTIONS OF 10000 ROWS;
MATCH (p:Post)<-[:TO]-(a:Appointment)<-[:HOLDS]-(m:Member) WHERE a.until IS NULL
WITH p, a, m ORDER BY a.id
WITH p, collect({appointment: a, member: m.id}) AS open
CALL (p, open) {
  UNWIND range(0, size(open) - 1) AS place
  WITH p, place, open[place].appointment AS a, open[place].member AS member
  SET a.seat = p.id + '#' + (place + 1), a.primaryOf = CASE WHEN a.primary THEN member END
} IN TRANSACTIONS OF 10000 ROWS;
MATCH (m:Member) WHERE m.formerIds IS NOT NULL
UNWIND m.formerIds AS id
MERGE (former:FormerId {id: id})
MERGE (former)-[:NOW]->(m);
