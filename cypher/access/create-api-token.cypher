// Adds an API token with these $properties, its hash among them.
CREATE (token:ApiToken)
SET token = $properties
RETURN token {.*, hash: null} AS token
