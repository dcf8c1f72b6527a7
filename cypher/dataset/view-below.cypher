// Who belongs to these organizations, now or in the past?
UNWIND $ids AS id
MATCH (home:Entity&Organization {id: id})<-[line:PART_OF]-(o:Organization)
RETURN 'Organization' AS type, o.id AS id, home.id AS to, line.since AS since, line.until AS until,
  o.establishedOn AS established, o.dissolvedOn AS dissolved, o.dataset AS dataset, o.kind AS kind
