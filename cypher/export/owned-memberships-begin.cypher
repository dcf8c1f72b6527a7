// Which members have memberships that this data set owns?
MATCH (m:Member)-[:BELONGS_TO {dataset: $dataset}]->(:Organization)
RETURN DISTINCT m.id AS id
