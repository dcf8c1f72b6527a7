// Registers an operation with this $hash and these $properties, unless it is there already.
MERGE (operation:TrustedOperation {hash: $hash})
ON CREATE SET operation += $properties
RETURN operation {.*} AS operation
