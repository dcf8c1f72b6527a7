// Which API tokens have these hashes?
UNWIND $keys AS key
MATCH (token:ApiToken {hash: key})
RETURN key, token {.*, hash: null} AS row
