// Which data sets have these ids?
UNWIND $keys AS key
MATCH (d:Dataset {id: key})
RETURN key, d {.id, .title, .license, .synthetic, .note} AS row
