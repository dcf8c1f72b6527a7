// Which fictional data sets own what is at hand? What is put beside fiction is fiction.
UNWIND $ids AS id
MATCH (e:Entity {id: id}) WHERE e.synthetic
RETURN e.dataset AS id
LIMIT 1
