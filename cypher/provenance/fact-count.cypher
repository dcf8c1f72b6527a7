// How many facts stand in each of these sources: entities, links, homes, superiors and memberships?
UNWIND $keys AS key
MATCH (s:Entity&Source {id: key})
WITH key, s, reduce(escaped = replace(key, '\\', '\\\\'), special IN split('+ - ! ( ) { } [ ] ^ " ~ * ? : / & |', ' ')
  | replace(escaped, special, '\\' + special)) AS id
WITH key, s, replace(id, ' ', '\\ ') AS id
CALL (id) {
  CALL db.index.fulltext.queryRelationships('link_sources', 'sources:' + id + ' sources:' + id + '#*') YIELD relationship
  RETURN count(relationship) AS links
}
RETURN key, {count: links + COUNT { (s)<-[:CITES]-() }} AS row
