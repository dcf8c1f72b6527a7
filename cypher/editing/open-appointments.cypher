// Which appointments at these organizations end after a day, or not at all?
UNWIND $ids AS id
MATCH (:Entity&Organization {id: id})<-[:HELD_AT]-(a:Appointment)
WHERE coalesce(a.until, '~') > $day AND coalesce(a.since, '') <> coalesce(a.until, '~')
RETURN a.id AS id
