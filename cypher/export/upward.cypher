// What are the homes and superiors of these organizations, at present or on the day?
UNWIND $ids AS id
MATCH (:Entity&Organization {id: id})-[line:PART_OF|REPORTS_TO]->(o:Organization)
WHERE CASE WHEN $day IS NULL THEN line.until IS NULL
  ELSE coalesce(line.since, '') <= $day < coalesce(line.until, '~') END
RETURN DISTINCT o.id AS id
