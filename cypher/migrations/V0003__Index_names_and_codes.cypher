// Finding by official code, and by what people type.
CREATE INDEX organization_code IF NOT EXISTS FOR (n:Organization) ON (n.code);
CREATE FULLTEXT INDEX organization_search IF NOT EXISTS FOR (n:Organization) ON EACH [n.searchTerms, n.path]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX member_search IF NOT EXISTS FOR (n:Member) ON EACH [n.searchTerms]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
CREATE FULLTEXT INDEX mechanism_search IF NOT EXISTS FOR (n:Mechanism) ON EACH [n.searchTerms]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
