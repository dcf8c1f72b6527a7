// Takes out what a data set states between entities of others, its roles, and itself; gives whose home line that changes.
CALL () {
  MATCH (from:Organization)-[line:PART_OF {dataset: $id}]->()
  WITH from, line, from.id AS moved
  DELETE line
  RETURN moved
UNION
  MATCH ()-[line:REPORTS_TO {dataset: $id}]->()
  DELETE line
  RETURN null AS moved
UNION
  MATCH ()-[link:SERVES {dataset: $id}]->()
  DELETE link
  RETURN null AS moved
UNION
  MATCH ()-[link:PARTICIPATES_IN {dataset: $id}]->()
  DELETE link
  RETURN null AS moved
UNION
  MATCH ()-[link:SUCCEEDED_BY {dataset: $id}]->()
  DELETE link
  RETURN null AS moved
UNION
  MATCH ()-[link:BELONGS_TO {dataset: $id}]->()
  DELETE link
  RETURN null AS moved
UNION
  MATCH (role:Role {dataset: $id})
  DELETE role
  RETURN null AS moved
UNION
  MATCH (d:Dataset {id: $id})
  DELETE d
  RETURN null AS moved
}
WITH DISTINCT moved WHERE moved IS NOT NULL
RETURN moved AS id
