// Gives back what these appointments will not hold any more once they are written: their seat, and being a member's primary.
UNWIND $rows AS row
MATCH (a:Entity&Appointment {id: row.id})
SET a.seat = CASE WHEN row.until IS NULL AND a.seat STARTS WITH row.post + '#' THEN a.seat END,
  a.primaryOf = CASE WHEN row.until IS NULL AND row.primary AND a.primaryOf = row.member THEN a.primaryOf END
