package org.orglattice.audit;

import java.util.List;
import org.orglattice.organization.Organization;
import org.orglattice.posting.Member;
import org.orglattice.text.Bilingual;

/**
 * A member who could close a gap.
 *
 * @param member the member
 * @param appointAt where the member would have to be appointed
 * @param currentPosts how many posts the member holds now
 * @param why why this one
 */
record Candidate(Member member, List<Organization> appointAt, int currentPosts, Bilingual why) {}
