// A registered operation is found by the hash of its normal form at each request that is not one of the shipped ones.
CREATE CONSTRAINT trusted_operation_hash_unique IF NOT EXISTS FOR (n:TrustedOperation) REQUIRE n.hash IS UNIQUE;
