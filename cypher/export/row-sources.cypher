// How would a data set state these sources?
UNWIND $ids AS id
MATCH (s:Entity&Source {id: id})
RETURN {
  id: id, title: s.title, publisher: s.publisher, published: s.published, url: s.url, retrieved: s.retrieved, note: s.note
} AS row
