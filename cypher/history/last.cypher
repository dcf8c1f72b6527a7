// What number has the last change?
UNWIND $keys AS key
OPTIONAL MATCH (lock:Lock {name: 'writing'})
RETURN key, {seq: coalesce(lock.seq, 0)} AS row
