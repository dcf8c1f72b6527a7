// What changes with the day alone is found by its dates; what a data set owns, by its name.
CREATE INDEX part_of_since IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.since);
CREATE INDEX part_of_until IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.until);
CREATE INDEX organization_established IF NOT EXISTS FOR (n:Organization) ON (n.establishedOn);
CREATE INDEX organization_dissolved IF NOT EXISTS FOR (n:Organization) ON (n.dissolvedOn);
CREATE INDEX entity_dataset IF NOT EXISTS FOR (n:Entity) ON (n.dataset);
