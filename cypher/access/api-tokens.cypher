// Which API tokens are there, revoked and expired ones included?
MATCH (token:ApiToken)
WHERE token.id IS NOT NULL
RETURN token {.*, hash: null} AS token
