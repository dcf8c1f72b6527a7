// Where does each of these entities stand?
UNWIND $keys AS key
MATCH (:Entity {id: key})-[citation:CITES]->(s:Source)
RETURN key, {source: s {.*}, locator: citation.locator} AS row
ORDER BY s.id, size(coalesce(citation.locator, '')), citation.locator
