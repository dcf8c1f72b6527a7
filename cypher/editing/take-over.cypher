// Gives a member what else is said of others: explanations of gaps, and the documents that they stand in.
UNWIND $ids AS id
MATCH (old:Entity&Member {id: id})
MATCH (kept:Entity&Member {id: $into})
CALL (old, kept) {
  MATCH (e:Explanation)-[about:ABOUT]->(old)
  MERGE (e)-[:ABOUT]->(kept)
  DELETE about
}
CALL (old, kept) {
  MATCH (e:Explanation)-[beside:BESIDE]->(old)
  MERGE (e)-[:BESIDE]->(kept)
  DELETE beside
}
CALL (old, kept) {
  WITH old, kept WHERE kept.nationalIdHash IS NULL AND old.nationalIdHash IS NOT NULL
  SET kept.nationalIdHash = old.nationalIdHash, kept.nationalIdTail = old.nationalIdTail
}
