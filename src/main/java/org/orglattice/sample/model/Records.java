package org.orglattice.sample.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What is recorded of the organizations and people of a fictional sub-district. The lists are filled while it is planned.
 *
 * @param links links between organizations, without the lines
 * @param memberships who belongs where without a post
 * @param figures what reports state in numbers
 * @param tenures who held which post when
 * @param unattached the organizations that have no home on some day
 */
public record Records(
        List<Link> links,
        List<Membership> memberships,
        List<Figure> figures,
        List<Tenure> tenures,
        List<Body> unattached) {

    Records() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }
}
