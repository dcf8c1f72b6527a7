// For which day are the paths materialised?
MATCH (c:Calendar {name: 'paths'})
RETURN c.day AS day
