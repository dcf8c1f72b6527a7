// Waits until nobody else writes: whoever has written to the lock last holds it until the transaction ends.
MERGE (lock:Lock {name: 'writing'})
SET lock.held = true
REMOVE lock.held
