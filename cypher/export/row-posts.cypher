// How would a data set state these posts? Those that appointments imply are left to them.
UNWIND $ids AS id
MATCH (p:Entity&Post {id: id})-[:AT]->(o:Organization)
CALL (p) {
  // as many seats as it ever has holders at once, which is what appointments without a post would make
  MATCH (p)<-[:TO]-(first:Appointment)
  WITH first, COUNT {
    MATCH (p)<-[:TO]-(other:Appointment)
    WHERE coalesce(left(other.since + '-01-01', 10), '') <= coalesce(left(first.since + '-01-01', 10), '')
      < coalesce(left(other.until + '-01-01', 10), '~')
  } AS held
  RETURN collect(DISTINCT first.dataset) AS owners, max(CASE held WHEN 0 THEN 1 ELSE held END) AS most
}
WITH id, p, o WHERE NOT coalesce(p.implied AND $day IS NULL AND p.title IS NULL AND most = p.seats
  AND owners = [p.dataset] AND COUNT { (o)<-[:AT]-(:Post {role: p.role}) } = 1, false)
RETURN {
  id: id, organization: o.id, role: p.role, title: p.title, seats: p.seats,
  cited: [(p)-[c:CITES]->(s:Source) | s.id + coalesce('#' + c.locator, '')]
} AS row
