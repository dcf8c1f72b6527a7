// Does this data set state anything that lies within none of the $scopes, roles of the vocabulary included?
OPTIONAL MATCH (scope:Entity&Organization)
WHERE scope.id IN $scopes
WITH collect(scope.path) AS scopes
CALL (scopes) {
  MATCH (o:Entity&Organization {dataset: $id})
  WHERE none(scope IN scopes WHERE o.path STARTS WITH scope)
  RETURN o.id AS id
  LIMIT 1
UNION
  MATCH (e:Entity {dataset: $id})-[:AT|HELD_AT|APPLIES_WITHIN|REPORTED_FOR|RUN_BY]->(o:Organization)
  WHERE none(scope IN scopes WHERE o.path STARTS WITH scope)
  RETURN e.id AS id
  LIMIT 1
UNION
  MATCH (role:Role {dataset: $id})
  RETURN role.code AS id
  LIMIT 1
}
RETURN id
LIMIT 1
