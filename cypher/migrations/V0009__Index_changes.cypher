// The history is one range of numbers; that of an entity and that within an organization are ranges of their own, which do
// not need the entity any more.
CREATE CONSTRAINT change_seq_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.seq IS UNIQUE;
CREATE INDEX changed_entity_seq IF NOT EXISTS FOR ()-[r:CHANGED]-() ON (r.entity, r.seq);
CREATE INDEX changed_within_organization_seq IF NOT EXISTS FOR ()-[r:CHANGED_WITHIN]-() ON (r.organization, r.seq);
CREATE INDEX removed_id IF NOT EXISTS FOR (n:Removed) ON (n.id);
