package org.orglattice.sample.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.orglattice.sample.model.Body;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Town;

/**
 * A data set folder while it is written, one sub-district after the other, of which none is kept.
 */
public final class SampleWriter implements AutoCloseable {

    private final Tables tables;
    private final ExpectedAnswers answers;

    /**
     * Begins the files.
     *
     * @param folder where they go
     * @param areas the areas above the sub-districts
     * @throws IOException where they cannot be written
     */
    public SampleWriter(Path folder, List<Body> areas) throws IOException {
        tables = new Tables(folder);
        answers = new ExpectedAnswers(folder, "sample", areas.size());
        tables.write(
                Table.DATASET,
                "sample",
                "样例街道（虚构）",
                "CC0-1.0",
                true,
                "Wholly fictional: no organization, person or number of it is real. Made by the command generate.");
        for (Body area : areas) {
            Body home = area.homes().on(Era.Y2026);
            tables.write(
                    Table.ORGANIZATIONS,
                    area.id(),
                    area.kind(),
                    area.name(),
                    null,
                    home == null ? null : home.id(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    area.id());
        }
    }

    /**
     * Writes a sub-district.
     *
     * @param town the sub-district
     */
    public void write(Town town) {
        new TownRows(town, tables).write();
        answers.write(town);
    }

    @Override
    public void close() throws IOException {
        try (tables) {
            answers.close();
        }
    }
}
