// The data set itself.
MERGE (d:Dataset {id: $id})
SET d.title = $title, d.license = $license, d.synthetic = $synthetic, d.note = $note, d.checksum = $checksum
