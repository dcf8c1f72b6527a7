// Which organizations have these ids, whether they exist on the day or not?
UNWIND $keys AS key
MATCH (o:Entity&Organization {id: key})
RETURN key, o {.*} AS row
