package org.orglattice.dataset.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orglattice.dataset.format.CsvFiles;
import org.orglattice.dataset.format.DataSetReader;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.load.LoadProgress.Stage;
import org.orglattice.test.ManyRows;
import org.springframework.core.io.ByteArrayResource;

class LoadStepsTests {

    private final List<String> told = new ArrayList<>();
    private final LoadProgress progress = (stage, done, of) -> told.add(stage + " " + done + "/" + of);

    @Test
    void countsRowsUpToAllOfThem() {
        LoadSteps steps = LoadSteps.begin(progress, Stage.WRITING, 5);
        steps.done(2);
        steps.done(0);
        steps.done(4);

        assertThat(told).containsExactly("WRITING 0/5", "WRITING 2/5", "WRITING 2/5", "WRITING 5/5");
    }

    @Test
    void goesOnByParts() {
        LoadSteps steps = LoadSteps.begin(progress, Stage.CHECKING, 10);
        steps.reached(1, 3);
        steps.reached(3, 3);

        assertThat(told).containsExactly("CHECKING 0/10", "CHECKING 3/10", "CHECKING 10/10");
    }

    @Test
    void followsReadingEveryThousandRows() {
        DataSetReader.read(LoadSteps.followed(ManyRows.of(250), progress), new Faults());

        assertThat(told).startsWith("READING 0/0", "READING 1000/0", "READING 2000/0");
    }

    @Test
    void endsAllThatWorkOnItWhereItIsCancelled() {
        LoadSteps steps = LoadSteps.begin(
                (stage, done, of) -> {
                    if (done == 3) {
                        throw new LoadCancelled();
                    }
                },
                Stage.WRITING,
                10);

        assertThatThrownBy(() -> steps.done(3)).isInstanceOf(LoadCancelled.class);
        assertThatThrownBy(() -> steps.done(1)).isInstanceOf(LoadCancelled.class);
    }

    @Test
    void endsAmongBlankRowsWhereItIsCancelled() {
        LoadProgress cancelled = (stage, done, of) -> {
            if (!told.isEmpty()) {
                throw new LoadCancelled();
            }
            told.add("begun");
        };
        byte[] blanks = ("id,name\n" + ",\n".repeat(1000)).getBytes(StandardCharsets.UTF_8);
        DataSetSource source = LoadSteps.followed(
                new CsvFiles("town", List.of(new ByteArrayResource(blanks) {
                    @Override
                    public String getFilename() {
                        return "members.csv";
                    }
                })),
                cancelled);

        assertThatThrownBy(() -> DataSetReader.read(source, new Faults())).isInstanceOf(LoadCancelled.class);
    }
}
