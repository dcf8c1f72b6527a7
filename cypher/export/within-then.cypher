// Which organizations lay within this one ($id) on another day, by the homes that held then?
MATCH chain = (:Entity&Organization {id: $id})<-[:PART_OF*0..]-(o:Organization)
WHERE all(line IN relationships(chain) WHERE coalesce(line.since, '') <= $day < coalesce(line.until, '~'))
  AND all(each IN nodes(chain) WHERE coalesce(each.establishedOn, '') <= $day < coalesce(each.dissolvedOn, '~'))
RETURN o.id AS id
ORDER BY length(chain), id
