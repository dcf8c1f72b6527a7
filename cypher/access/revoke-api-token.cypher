// Revokes the API token with this $id, unless it is revoked already.
MATCH (token:ApiToken {id: $id})
SET token.revokedAt = coalesce(token.revokedAt, $at)
RETURN token {.*, hash: null} AS token
