package org.orglattice.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import org.orglattice.dataset.workbook.CellFull;
import org.orglattice.dataset.workbook.SheetFull;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Graph;
import org.orglattice.graph.GraphReader;
import org.orglattice.graph.Question;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;

/**
 * Makes files, a few at a time, each of one state of the graph and whole before anything of it leaves.
 *
 * <p>The database lets a transaction see what others write meanwhile. So what was made while somebody wrote is made again,
 * and the last time whoever writes has to wait, if it is made quickly.
 */
@Component
class ExportMaker {

    private static final Cypher LAST_CHANGE = Cypher.file("history/last");
    private static final int TRIES = 3;

    private final Graph graph;
    private final ExportSettings settings;
    private final ExportTurns turns;
    private final ExportFolder folder;

    ExportMaker(Graph graph, ExportFolder folder, ExportTurns turns, ExportSettings settings) {
        this.graph = graph;
        this.folder = folder;
        this.settings = settings;
        this.turns = turns;
    }

    /**
     * Makes a file.
     *
     * @param export which
     * @param request makes the request of what reads the graph
     * @return the file, which the caller deletes
     */
    Path make(Export export, Function<GraphReader, ExportRequest> request) throws IOException {
        ExportTurns.Turn turn = turns.take();
        Path file = null;
        try {
            file = folder.begin(export.file());
            write(export, request, file);
            return file;
        } catch (IOException | RuntimeException | Error e) {
            if (file != null) {
                Files.deleteIfExists(file);
            }
            throw e;
        } finally {
            turn.close();
        }
    }

    private void write(Export export, Function<GraphReader, ExportRequest> request, Path file) throws IOException {
        try {
            long begun = System.nanoTime();
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                boolean alone = attempt == TRIES;
                Duration spent = Duration.ofNanos(System.nanoTime() - begun);
                // nobody can write while a file is made alone: what takes longer has to wait for quieter times
                if (alone && spent.compareTo(settings.alone()) > 0) {
                    throw changing(export);
                }
                Duration left = alone ? settings.alone() : settings.timeout().minus(spent);
                boolean isWhole = graph.read(
                        left.isNegative() ? Duration.ofMillis(1) : left,
                        alone,
                        reader -> writeOnce(export, request.apply(reader), file) || alone);
                if (isWhole) {
                    return;
                }
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof SheetFull) {
                throw tooManyRows(export);
            }
            if (e.getCause() instanceof CellFull full) {
                throw tooLong(export, full);
            }
            throw e.getCause();
        }
    }

    private static RequestError changing(Export export) {
        return new RequestError(
                ErrorCode.TOO_MANY_EXPORTS,
                Bilingual.of(
                        "生成 %s 期间数据一直在变，请稍后再试。",
                        "What %s is made of kept changing meanwhile; try again later.", export.file()));
    }

    private static RequestError tooManyRows(Export export) {
        return new RequestError(
                ErrorCode.TOO_LARGE,
                Bilingual.of(
                        "%s 的一个工作表放不下这么多行：请缩小范围，或改用 .zip。",
                        "The rows do not fit into a sheet of %s: narrow the scope, or take the .zip.", export.file()));
    }

    private static RequestError tooLong(Export export, CellFull full) {
        return new RequestError(
                ErrorCode.TOO_LARGE,
                Bilingual.of(
                        "%s 的单元格 %s 放不下这么长的文字：请改用 .zip。",
                        "The text does not fit into the cell %2$s of %1$s: take the .zip.",
                        export.file(),
                        full.cell()));
    }

    private boolean writeOnce(Export export, ExportRequest request, Path file) {
        long before = lastChange(request.graph());
        request.personal().discard();
        try (OutputStream out = new LimitedOutput(Files.newOutputStream(file), settings, System::nanoTime)) {
            export.write(request, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lastChange(request.graph()) == before;
    }

    // of all transactions, loads of data sets among them
    private static long lastChange(GraphReader reader) {
        return reader.ask(new Question(LAST_CHANGE, "", Map.of())).get(0).integer("seq");
    }
}
