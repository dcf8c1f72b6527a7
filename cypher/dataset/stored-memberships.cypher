// How would a data set state the memberships of these members, or in these organizations, past ones too?
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e:Member)-[membership:BELONGS_TO]->(:Organization)
  RETURN membership
UNION
  MATCH (e:Organization)<-[membership:BELONGS_TO]-(:Member)
  RETURN membership
}
RETURN id, membership.dataset AS dataset, 0 AS version, {
  member: startNode(membership).id, organization: endNode(membership).id, kind: membership.kind,
  since: membership.since, until: membership.until, sources: membership.sources
} AS row
