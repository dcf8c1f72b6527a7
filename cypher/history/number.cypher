// Numbers changes: takes the next $count numbers behind the last. Whoever writes holds the lock until the transaction ends,
// so that the order of numbers is the order of commits, and none is left out.
MATCH (lock:Lock {name: 'writing'})
SET lock.seq = coalesce(lock.seq, 0) + $count
RETURN lock.seq - $count AS last
