// Takes the registered operation with this $hash away.
MATCH (operation:TrustedOperation {hash: $hash})
WITH operation, operation {.*} AS removed
DELETE operation
RETURN removed AS operation
