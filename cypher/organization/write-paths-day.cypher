// Notes for which day the paths are materialised. Writing first, it also makes others who note it wait.
MERGE (c:Calendar {name: 'paths'})
SET c.day = $day
