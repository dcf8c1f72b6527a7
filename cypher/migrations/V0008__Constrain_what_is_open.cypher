// What must never be there twice, whoever writes: an open home or superior, the holder of a seat, an open primary, an id given
// up, an answer to a request. What a data set states in links is found by its name.
CREATE CONSTRAINT one_open_home IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.openOf IS UNIQUE;
CREATE CONSTRAINT one_open_superior IF NOT EXISTS FOR ()-[r:REPORTS_TO]-() REQUIRE r.openOf IS UNIQUE;
CREATE CONSTRAINT one_holder_a_seat IF NOT EXISTS FOR (n:Appointment) REQUIRE n.seat IS UNIQUE;
CREATE CONSTRAINT one_open_primary IF NOT EXISTS FOR (n:Appointment) REQUIRE n.primaryOf IS UNIQUE;
CREATE CONSTRAINT former_id_unique IF NOT EXISTS FOR (n:FormerId) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT request_key_unique IF NOT EXISTS FOR (n:Request) REQUIRE n.key IS UNIQUE;
CREATE INDEX serves_dataset IF NOT EXISTS FOR ()-[r:SERVES]-() ON (r.dataset);
CREATE INDEX participates_dataset IF NOT EXISTS FOR ()-[r:PARTICIPATES_IN]-() ON (r.dataset);
CREATE INDEX succeeded_dataset IF NOT EXISTS FOR ()-[r:SUCCEEDED_BY]-() ON (r.dataset);
CREATE INDEX part_of_dataset IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.dataset);
CREATE INDEX reports_dataset IF NOT EXISTS FOR ()-[r:REPORTS_TO]-() ON (r.dataset);
CREATE INDEX belongs_dataset IF NOT EXISTS FOR ()-[r:BELONGS_TO]-() ON (r.dataset);
CREATE INDEX request_at IF NOT EXISTS FOR (n:Request) ON (n.at);
