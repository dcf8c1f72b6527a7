// How would a data set state these roles? In their order, which is one of rank.
MATCH (r:Role) WHERE r.code IN $ids
RETURN {code: r.code, name_zh: r.nameZh, name_en: r.nameEn, kinds: r.kinds, leading: r.leading} AS row
ORDER BY r.rank
