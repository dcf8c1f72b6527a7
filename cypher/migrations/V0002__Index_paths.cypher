// "Within X" is one range of paths, and the order in which pages are read.
CREATE INDEX organization_path IF NOT EXISTS FOR (n:Organization) ON (n.path);
CREATE INDEX organization_kind_path IF NOT EXISTS FOR (n:Organization) ON (n.kind, n.path);
CREATE INDEX organization_depth_path IF NOT EXISTS FOR (n:Organization) ON (n.depth, n.path);
CREATE INDEX post_path IF NOT EXISTS FOR (n:Post) ON (n.path);
CREATE INDEX post_role_path IF NOT EXISTS FOR (n:Post) ON (n.role, n.path);
CREATE INDEX appointment_path IF NOT EXISTS FOR (n:Appointment) ON (n.path);
CREATE INDEX appointment_role_path IF NOT EXISTS FOR (n:Appointment) ON (n.role, n.path);
CREATE INDEX membership_path IF NOT EXISTS FOR ()-[r:BELONGS_TO]-() ON (r.path);
CREATE INDEX run_by_path IF NOT EXISTS FOR ()-[r:RUN_BY]-() ON (r.path);
