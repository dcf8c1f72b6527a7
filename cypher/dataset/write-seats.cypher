// Numbers the seats that the open appointments to these posts hold, and says of whom one is the primary: what the database
// itself then refuses to have twice. Who has a seat keeps it. Where there are too few, the last is taken twice.
UNWIND $ids AS id
MATCH (p:Entity&Post {id: id})<-[:TO]-(a:Appointment)<-[:HOLDS]-(m:Member)
WHERE a.until IS NULL
SET a.primaryOf = CASE WHEN a.primary THEN m.id END
WITH p, a, toInteger(substring(a.seat, size(p.id) + 1)) AS number
ORDER BY a.id
WITH p, collect(CASE WHEN number <= p.seats THEN number END) AS taken,
  [each IN collect({appointment: a, number: number}) WHERE NOT coalesce(each.number <= p.seats, false) | each.appointment]
    AS waiting
WITH p, waiting, [number IN range(1, size(taken) + size(waiting)) WHERE number <= p.seats AND NOT number IN taken] AS free
UNWIND range(0, size(waiting) - 1) AS place
WITH p, waiting[place] AS a, coalesce(free[place], p.seats) AS number
SET a.seat = p.id + '#' + number
