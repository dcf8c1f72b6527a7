// Which API tokens are there, revoked and expired ones included?
UNWIND $keys AS key
MATCH (token:ApiToken)
WHERE token.id IS NOT NULL
RETURN key, token {.*, hash: null} AS row
