// Has the import landed that marked a data set with this?
MATCH (d:Dataset {checksum: $checksum})
RETURN d.id AS id
