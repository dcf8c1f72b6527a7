// Roles that the vocabulary does not have yet. Their order is their rank, behind those there are.
OPTIONAL MATCH (known:Role)
WITH coalesce(max(known.rank), 0) AS last
UNWIND range(0, size($rows) - 1) AS place
WITH last, place, $rows[place] AS row
MERGE (r:Role {code: row.code})
ON CREATE SET r.nameZh = row.name_zh, r.nameEn = row.name_en, r.kinds = row.kinds, r.leading = coalesce(row.leading, false),
  r.rank = last + 1 + place, r.dataset = $dataset
