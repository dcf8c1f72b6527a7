// Of whom is it known that these are different people? By their identity numbers.
UNWIND $ids AS id
MATCH (m:Entity&Member {id: id})
WITH collect(DISTINCT m.nationalIdHash) AS hashes
RETURN size(hashes) AS people
