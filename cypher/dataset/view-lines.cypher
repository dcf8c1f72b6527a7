// Which homes and superiors, past ones too, have these organizations and all above them?
UNWIND $ids AS id
MATCH (:Entity&Organization {id: id})-[:PART_OF|REPORTS_TO*0..]->(o:Organization)
WITH DISTINCT o
MATCH (o)-[line:PART_OF|REPORTS_TO]->(above:Organization)
RETURN type(line) AS type, o.id AS from, above.id AS to, line.since AS since, line.until AS until
