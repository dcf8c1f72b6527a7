// The organizations above $id on the day, root first.
MATCH (:Entity&Organization {id: $id})-[lines:PART_OF*]->(above:Organization)
WHERE all(line IN lines WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
  AND coalesce(above.establishedOn, '') <= $day < coalesce(above.dissolvedOn, '~')
WITH above, size(lines) AS steps
ORDER BY steps DESC
RETURN above.id AS id, above.kind AS kind, above.name AS name
