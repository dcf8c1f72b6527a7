package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.access.PersonalData;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.load.DataSetLoader;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.graph.Graph;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.test.EmptyServiceTest;
import org.orglattice.test.GraphContent;
import org.orglattice.test.Tables;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

/** How files are made while others write. */
@EmptyServiceTest
class ExportMakerIT {

    @Autowired
    Graph graph;

    @Autowired
    DataSetLoader loader;

    @Autowired
    PersonalData personalData;

    @TempDir
    Path data;

    @BeforeEach
    void clear(@Autowired GraphContent content) {
        content.clear();
    }

    /** Is made while the first so many times something is written. */
    private final class Disturbed implements Export {

        private final int times;
        private int made;

        Disturbed(int times) {
            this.times = times;
        }

        @Override
        public String file() {
            return "disturbed.txt";
        }

        @Override
        public MediaType type() {
            return MediaType.TEXT_PLAIN;
        }

        @Override
        public String title() {
            return "文件";
        }

        @Override
        public void write(ExportRequest request, OutputStream out) throws IOException {
            made++;
            if (made <= times) {
                String csv = "id,kind,name\nx/%d,SUB_DISTRICT,街道".formatted(made);
                assertThat(loader.load(Tables.named("x").with("organizations", csv)))
                        .isInstanceOf(LoadResult.Loaded.class);
            }
            out.write(String.valueOf(made).getBytes(StandardCharsets.UTF_8));
        }
    }

    private Path make(Export export, ExportSettings settings) throws IOException {
        LocalDate day = LocalDate.of(2026, 7, 1);
        return new ExportMaker(graph, new ExportFolder(data), new ExportTurns(settings), settings)
                .make(
                        export,
                        reader -> new ExportRequest(
                                new Scope.Within("x", "街道"),
                                day,
                                null,
                                reader,
                                personalData.export(Viewer.ANONYMOUS, "tests"),
                                Map.of()));
    }

    @Test
    void makesAFileOnceWhereNobodyWrites() throws IOException {
        assertThat(make(new Disturbed(0), Bounds.alone(Duration.ZERO))).hasContent("1");
    }

    @Test
    void makesAFileAgainWhereSomebodyWroteMeanwhile() throws IOException {
        assertThat(make(new Disturbed(1), Bounds.alone(Duration.ZERO))).hasContent("2");
    }

    @Test
    void holdsUpWhoeverKeepsWriting() throws IOException {
        assertThat(make(new Disturbed(2), Bounds.alone(Duration.ofSeconds(30)))).hasContent("3");
    }

    @Test
    void refusesAFileThatWouldHoldThemUpTooLong() {
        Disturbed file = new Disturbed(3);

        assertThatThrownBy(() -> make(file, Bounds.alone(Duration.ZERO)))
                .hasMessage("What disturbed.txt is made of kept changing meanwhile; try again later.")
                .asInstanceOf(InstanceOfAssertFactories.type(RequestError.class))
                .extracting(RequestError::code)
                .isEqualTo(ErrorCode.TOO_MANY_EXPORTS);
        assertThat(file.made).isEqualTo(2);
        assertThat(data.resolve("exports")).isEmptyDirectory();
    }
}
