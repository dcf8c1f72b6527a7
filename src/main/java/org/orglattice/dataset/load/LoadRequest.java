package org.orglattice.dataset.load;

import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.DataSetSource;

/**
 * What is to be loaded, for whom and how.
 *
 * @param source where the data set is read from
 * @param checksum by which its files are recognised, so that what the graph has from them already is left as it is; or
 *     {@code null} to load it anyway
 * @param actor whom the history names
 * @param dryRun whether it is checked only
 * @param progress follows it
 * @param guard has a say in what may be loaded
 */
public record LoadRequest(
        DataSetSource source,
        @Nullable String checksum,
        String actor,
        boolean dryRun,
        LoadProgress progress,
        LoadGuard guard) {

    private static final String SERVICE = "service";

    /**
     * What the service loads by itself.
     *
     * @param source where the data set is read from
     * @param checksum by which its files are recognised, or {@code null} to load it anyway
     * @return the request
     */
    public static LoadRequest byService(DataSetSource source, @Nullable String checksum) {
        return new LoadRequest(source, checksum, SERVICE, false, LoadProgress.IGNORED);
    }

    /**
     * What may be loaded whatever it is.
     *
     * @param source where the data set is read from
     * @param checksum by which its files are recognised, or {@code null} to load it anyway
     * @param actor whom the history names
     * @param dryRun whether it is checked only
     * @param progress follows it
     */
    public LoadRequest(
            DataSetSource source, @Nullable String checksum, String actor, boolean dryRun, LoadProgress progress) {
        this(source, checksum, actor, dryRun, progress, LoadGuard.NONE);
    }
}
