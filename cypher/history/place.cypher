// Is there, or was there, anything with each of these ids within which changes are told?
UNWIND $keys AS key
CALL (key) {
  MATCH (:Entity&Organization {id: key})
  RETURN key AS id
UNION
  MATCH (:Removed {id: key})
  RETURN key AS id
}
RETURN key, {id: id} AS row
