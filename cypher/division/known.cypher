// Which of these units does the graph have?
UNWIND $codes AS code
MATCH (o:Entity&Organization {id: code})
RETURN o.id AS code
