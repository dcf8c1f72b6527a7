// To which organizations of other data sets do those of this one belong?
MATCH (:Entity&Organization {dataset: $id})-[:PART_OF]->(home:Organization)
WHERE home.dataset <> $id
RETURN DISTINCT home.id AS id
