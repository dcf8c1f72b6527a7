package org.orglattice.command;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import tools.jackson.databind.JsonNode;

/**
 * Follows an import to its end and says what has become of it.
 */
final class ImportFollower {

    /** There are faults in the data, and nothing was written. */
    static final int FAULTS = 3;

    private static final long BETWEEN_QUESTIONS_MILLIS = 1000;

    private final Service service;
    private final PrintWriter out;
    private final PrintWriter err;

    ImportFollower(Service service, CommandLine command) {
        this.service = service;
        this.out = command.getOut();
        this.err = command.getErr();
    }

    /**
     * Follows an import.
     *
     * @param sent the import as the service answered when it was sent
     * @param report where the workbook with the marked faults is to be put, or {@code null}
     * @return the exit code
     */
    int follow(JsonNode sent, @Nullable Path report) throws IOException {
        String path = "/imports/" + sent.path("id").asString();
        JsonNode end;
        try (ProgressDisplay display = ProgressDisplay.on(err, isOnTerminal())) {
            end = end(path, sent, display);
        } catch (IOException | CommandFailure gone) {
            throw new CommandFailure(Bilingual.of(
                    "服务不再应答，导入 %1$s 的结果尚不知道：服务恢复后见 GET %2$s。",
                    "The service is gone, and what became of the import %1$s is not known: ask GET %2$s when it is back.",
                    sent.path("id").asString(),
                    path));
        }
        String state = end.path("state").asString();
        boolean hasFaults = end.path("faults").asLong(0) > 0;
        if (hasFaults) {
            tell(service.get(path + "/faults"));
            if (report != null) {
                keep(path + "/faults.xlsx", report);
            }
        }
        Bilingual message = new Bilingual(
                end.path("message").path("zh").asString(""),
                end.path("message").path("en").asString(""));
        return switch (state) {
            case "LANDED", "SOUND", "UNCHANGED" -> {
                out.println(message);
                yield ExitCode.OK;
            }
            default -> {
                err.println(message);
                yield hasFaults ? FAULTS : ExitCode.SOFTWARE;
            }
        };
    }

    // since Java 22 there is a console anywhere, which knows whether it is a terminal
    private static boolean isOnTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    private static boolean isOver(JsonNode view) {
        return !view.path("endedAt").asString("").isEmpty();
    }

    private JsonNode end(String path, JsonNode sent, ProgressDisplay display) throws IOException {
        AtomicReference<JsonNode> last = new AtomicReference<>(sent);
        try {
            service.follow(path + "/events", view -> {
                last.set(view);
                display.show(view);
            });
        } catch (IOException | CommandFailure lost) {
            // the import goes on without whoever follows it
        }
        while (!isOver(last.get())) {
            JsonNode view = service.get(path);
            last.set(view);
            display.show(view);
            pause();
        }
        return last.get();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_QUESTIONS_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private void tell(JsonNode list) {
        int told = 0;
        for (JsonNode fault : list.path("faults")) {
            int row = fault.path("row").asInt(0);
            String column = fault.path("column").asString("");
            String value = fault.path("value").asString("");
            out.println(fault.path("file").asString()
                    + (row == 0 ? "" : " 行/row " + row)
                    + (column.isEmpty() ? "" : " 列/column " + column)
                    + (value.isEmpty() ? "" : " “" + value + "”")
                    + ": " + fault.path("code").asString() + " "
                    + fault.path("message").path("zh").asString() + " / "
                    + fault.path("message").path("en").asString());
            told++;
        }
        long more = list.path("total").asLong(told) - told;
        if (more > 0) {
            out.println(Bilingual.of("另有 %s 处。", "And %s more.", more));
        }
    }

    private void keep(String path, Path report) throws IOException {
        try (InputStream workbook = service.open(path, Map.of())) {
            Files.copy(workbook, report, StandardCopyOption.REPLACE_EXISTING);
        }
        err.println(Bilingual.of("标出错误的工作簿：%s", "The workbook with the faults marked: %s", report));
    }
}
