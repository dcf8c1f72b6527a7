package org.orglattice.benchmark;

import java.util.List;

/**
 * What to ask about, drawn from all that is in a graph; the same each time.
 *
 * @param province the one fictional province
 * @param subDistricts its sub-districts
 * @param communities communities in which more than a page of people serve
 * @param grids grids
 * @param members people with posts
 * @param names names of people and organizations
 * @param deepPaths places far behind in the order of all appointments of the province
 */
record Drawn(
        String province,
        List<String> subDistricts,
        List<String> communities,
        List<String> grids,
        List<String> members,
        List<String> names,
        List<String> deepPaths) {}
