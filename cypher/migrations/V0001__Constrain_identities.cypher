// Every node that has an identity has one of its own, whatever its kind.
CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT role_code_unique IF NOT EXISTS FOR (n:Role) REQUIRE n.code IS UNIQUE;
CREATE CONSTRAINT dataset_id_unique IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT lock_name_unique IF NOT EXISTS FOR (n:Lock) REQUIRE n.name IS UNIQUE;
CREATE CONSTRAINT calendar_name_unique IF NOT EXISTS FOR (n:Calendar) REQUIRE n.name IS UNIQUE;
