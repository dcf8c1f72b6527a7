// Which links between organizations does each of these sources state?
UNWIND $keys AS key
WITH key, reduce(escaped = replace(key, '\\', '\\\\'), special IN split('+ - ! ( ) { } [ ] ^ " ~ * ? : / & |', ' ')
  | replace(escaped, special, '\\' + special)) AS id
WITH key, replace(id, ' ', '\\ ') AS id
CALL db.index.fulltext.queryRelationships('link_sources', 'sources:' + id + ' sources:' + id + '#*') YIELD relationship AS link
WITH key, link, startNode(link) AS from, endNode(link) AS to
WHERE type(link) IN ['SERVES', 'PARTICIPATES_IN', 'SUCCEEDED_BY']
ORDER BY type(link), from.id, to.id, link.since
RETURN key, {
  type: type(link), mode: link.mode, as: link.as, reason: link.reason, since: link.since, until: link.until,
  from: from {.*}, to: to {.*}
} AS row
