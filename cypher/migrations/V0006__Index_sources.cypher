// Documents are listed by id, and what one says is found from it also where a relationship states it.
CREATE INDEX source_id IF NOT EXISTS FOR (n:Source) ON (n.id);
CREATE FULLTEXT INDEX link_sources IF NOT EXISTS
  FOR ()-[r:SERVES|PARTICIPATES_IN|SUCCEEDED_BY|PART_OF|REPORTS_TO|BELONGS_TO]-() ON EACH [r.sources]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'keyword'}};
