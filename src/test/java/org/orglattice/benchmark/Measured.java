package org.orglattice.benchmark;

/**
 * What was measured of a question.
 *
 * @param subDistricts how many sub-districts the graph holds
 * @param connections how many asked at a time
 * @param question what was asked
 * @param service the figures of the service
 * @param limit those of the limit
 * @param asked what a request of the service asks of the database, on average
 * @param askedByLimit the same of the limit
 */
record Measured(
        int subDistricts,
        int connections,
        String question,
        Figures service,
        Figures limit,
        Effort asked,
        Effort askedByLimit) {

    /** Statements and hits of the database for one request. */
    record Effort(double statements, double hits) {}

    double share() {
        return service.rate() / limit.rate();
    }
}
