// How would a data set state these appointments? To a post that they imply by organization and role, and without an id that
// follows from the rest.
UNWIND $ids AS id
MATCH (m:Member)-[:HOLDS]->(a:Entity&Appointment {id: id})-[:TO]->(p:Post)-[:AT]->(o:Organization)
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
WITH id, m, a, p, o, coalesce(p.implied AND $day IS NULL AND p.title IS NULL AND most = p.seats
  AND owners = [p.dataset] AND COUNT { (o)<-[:AT]-(:Post {role: p.role}) } = 1, false) AS implied
RETURN {
  id: CASE WHEN NOT id CONTAINS '#' THEN id END, member: m.id, post: CASE WHEN NOT implied THEN p.id END,
  organization: CASE WHEN implied THEN o.id END, role: CASE WHEN implied THEN p.role END, title: a.title,
  since: a.since, until: a.until, primary: a.primary, document: a.document,
  cited: [(a)-[c:CITES]->(s:Source) | s.id + coalesce('#' + c.locator, '')]
} AS row
