// What was answered when this was asked for the first time?
MATCH (r:Request {key: $key})
RETURN r.digest AS digest, r.answer AS answer
