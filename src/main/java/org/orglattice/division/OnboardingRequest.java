package org.orglattice.division;

import java.util.Collection;
import org.orglattice.dataset.load.LoadProgress;

/**
 * Which units of the national table are to be brought in, for whom and how.
 *
 * @param codes official codes; all of {@link NationalTable#provinces} for the whole table
 * @param actor whom the history names
 * @param dryRun whether they are checked only
 * @param progress follows it
 */
public record OnboardingRequest(Collection<String> codes, String actor, boolean dryRun, LoadProgress progress) {

    private static final String SERVICE = "service";

    /**
     * What the service brings in by itself.
     *
     * @param codes official codes
     * @return the request
     */
    public static OnboardingRequest byService(Collection<String> codes) {
        return new OnboardingRequest(codes, SERVICE, false, LoadProgress.IGNORED);
    }
}
