package org.orglattice.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orglattice.text.Bilingual;

class FaultTests {

    private static final Bilingual SENTENCE = new Bilingual("不对。", "Wrong.");

    @Test
    void showsPlaceValueCodeAndSentences() {
        assertThat(new Fault("members.csv", 7, "gender", "X", FaultCode.BAD_VALUE, SENTENCE))
                .hasToString("members.csv 行/row 7 列/column gender “X”: BAD_VALUE 不对。 / Wrong.");
    }

    @Test
    void leavesOutWhatItIsNotAbout() {
        assertThat(new Fault("any.csv", 0, null, null, FaultCode.UNKNOWN_FILE, SENTENCE))
                .hasToString("any.csv: UNKNOWN_FILE 不对。 / Wrong.");
    }

    @Test
    void shortensLongValues() {
        assertThat(new Fault("any.csv", 2, "note", "长".repeat(101), FaultCode.TOO_LARGE, SENTENCE).value())
                .isEqualTo("长".repeat(100) + "…");
        assertThat(new Fault("any.csv", 2, "note", "长".repeat(100), FaultCode.TOO_LARGE, SENTENCE).value())
                .isEqualTo("长".repeat(100));
    }

    @Test
    void comeByFileAndRowAndOtherwiseAsFound() {
        Faults faults = new Faults();
        faults.add(new Fault("b.csv", 2, "x", null, FaultCode.BAD_ID, SENTENCE));
        faults.add(new Fault("a.csv", 10, "x", null, FaultCode.BAD_ID, SENTENCE));
        faults.add(new Fault("a.csv", 9, "z", null, FaultCode.BAD_ID, SENTENCE));
        faults.add(new Fault("a.csv", 9, "y", null, FaultCode.BAD_ID, SENTENCE));

        assertThat(SmallDataSet.places(faults.all()))
                .containsExactly("a:9 z BAD_ID", "a:9 y BAD_ID", "a:10 x BAD_ID", "b:2 x BAD_ID");
        assertThat(faults.isEmpty()).isFalse();
    }

    @Test
    void areAllCountedAndAsManyKeptAsAnybodyCanLookThrough() {
        Faults faults = new Faults();
        for (int row = 1; row <= 300_000; row++) {
            faults.add(new Fault("a.csv", row, "x", null, FaultCode.BAD_ID, SENTENCE));
            assertThat(faults.has("a.csv", row, "y")).isFalse();
        }

        assertThat(faults.total()).isEqualTo(300_000);
        assertThat(faults.all()).hasSize(Faults.MOST_KEPT);
        assertThat(faults.has("a.csv", 7, "x")).isTrue();
    }

    @Test
    void quotesWhatStandsInTheRow() {
        Entry row = new Entry(
                "mechanisms",
                "mechanisms.csv",
                3,
                Map.of(
                        "run_by", List.of("a", "b"),
                        "sources", List.of(new SourceReference("s", "p5"), new SourceReference("t", null)),
                        "value", 19.5));
        Faults faults = new Faults();
        List.of("run_by", "sources", "value", "absent")
                .forEach(column -> faults.add(row, column, FaultCode.UNKNOWN_REFERENCE, SENTENCE));
        faults.add(row, null, FaultCode.DUPLICATE_ID, SENTENCE);

        assertThat(faults.all()).extracting(Fault::value).containsExactly("a;b", "s#p5;t", "19.5", null, null);
        assertThat(faults.all())
                .allMatch(fault -> fault.row() == 3 && fault.file().equals("mechanisms.csv"));
    }

    @Test
    void readsSourcesWithTheirPlaces() {
        assertThat(SourceReference.of("doc")).isEqualTo(new SourceReference("doc", null));
        assertThat(SourceReference.of("doc#p5")).isEqualTo(new SourceReference("doc", "p5"));
        assertThat(SourceReference.of("doc#第2节#3")).isEqualTo(new SourceReference("doc", "第2节#3"));
    }
}
