// As what was this data set last loaded?
MATCH (d:Dataset {id: $id})
RETURN d.checksum AS checksum
