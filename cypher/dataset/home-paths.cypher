// The paths of organizations, and how deep they lie.
UNWIND $ids AS id
MATCH (o:Entity&Organization {id: id})
RETURN id, o.path AS path, o.depth AS depth
