// The rules of what lies within X are one range of paths; members of one name are compared in one form of it.
CREATE INDEX applies_within_path IF NOT EXISTS FOR ()-[r:APPLIES_WITHIN]-() ON (r.path);
