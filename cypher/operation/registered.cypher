// Which of these hashes are those of registered operations?
UNWIND $keys AS key
MATCH (operation:TrustedOperation {hash: key})
RETURN key, operation {.*} AS row
