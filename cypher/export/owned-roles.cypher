// Which roles does this data set own?
MATCH (r:Role {dataset: $dataset})
RETURN r.code AS id
