// Which operations are registered?
UNWIND $keys AS key
MATCH (operation:TrustedOperation)
WHERE operation.hash IS NOT NULL
RETURN key, operation {.*} AS row
