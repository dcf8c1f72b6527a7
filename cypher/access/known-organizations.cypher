// Which of these $ids are organizations?
MATCH (o:Entity&Organization)
WHERE o.id IN $ids
RETURN o.id AS id
