// Waits until nobody else loads: whoever has written to the lock last holds it until the transaction ends.
MERGE (lock:Lock {name: $name})
SET lock.held = true
REMOVE lock.held
