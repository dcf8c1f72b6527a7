// Which of these organizations lie within any of the $reach? Each is a # and its part of paths.
UNWIND $keys AS key
MATCH (o:Entity&Organization {id: key})
WHERE any(segment IN $reach WHERE ('#' + o.path) CONTAINS segment)
RETURN key, {reached: true} AS row
