// How many seats of each of these posts are free on the day?
UNWIND $keys AS key
MATCH (p:Entity&Post {id: key})
RETURN key, {
  vacancies: p.seats - COUNT {
    MATCH (p)<-[:TO]-(a:Appointment) WHERE coalesce(a.since, '') <= $day < coalesce(a.until, '~')
  }
} AS row
