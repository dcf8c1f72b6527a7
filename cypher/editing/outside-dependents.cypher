// What of other data sets depends on this one? What points to its entities, what its members hold, what is linked to them,
// and what is linked elsewhere by its sources.
CALL () {
  MATCH (e:Entity {dataset: $id})<-[:PART_OF|REPORTS_TO|AT|TO|HELD_AT|RUN_BY|INVOLVES|APPLIES_WITHIN|EXPRESSES|OF_RULE|ABOUT
    |BESIDE|REPORTED_FOR|CITES]-(other:Entity)
  WHERE other.dataset <> $id
  RETURN other.id AS id, other.dataset AS dataset
UNION
  MATCH (:Entity&Member {dataset: $id})-[:HOLDS]->(other:Appointment)
  WHERE other.dataset <> $id
  RETURN other.id AS id, other.dataset AS dataset
UNION
  MATCH (e:Entity {dataset: $id})-[link:SERVES|PARTICIPATES_IN|SUCCEEDED_BY|BELONGS_TO|PART_OF|REPORTS_TO]-(other:Entity)
  WHERE link.dataset <> $id
  RETURN other.id AS id, link.dataset AS dataset
UNION
  MATCH (source:Entity&Source {dataset: $id})
  WITH reduce(escaped = replace(source.id, '\\', '\\\\'), special IN split('+ - ! ( ) { } [ ] ^ " ~ * ? : / & |', ' ')
    | replace(escaped, special, '\\' + special)) AS escaped
  WITH replace(escaped, ' ', '\\ ') AS escaped
  CALL db.index.fulltext.queryRelationships('link_sources', 'sources:' + escaped + ' sources:' + escaped + '#*')
    YIELD relationship AS link
  WITH link WHERE link.dataset <> $id
  RETURN startNode(link).id AS id, link.dataset AS dataset
UNION
  MATCH (role:Role {dataset: $id})
  MATCH (other:Post {role: role.code}) WHERE other.dataset <> $id
  RETURN other.id AS id, other.dataset AS dataset
}
RETURN DISTINCT id, dataset
ORDER BY dataset, id
LIMIT 20
