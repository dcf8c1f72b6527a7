// Keeps the answer to a request; the answers of long ago go.
CREATE (:Request {key: $key, digest: $digest, answer: $answer, at: $at})
WITH 1 AS done
MATCH (r:Request) WHERE r.at < $before
WITH r LIMIT 100
DELETE r
