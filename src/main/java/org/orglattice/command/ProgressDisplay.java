package org.orglattice.command;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.orglattice.text.Bilingual;
import tools.jackson.databind.JsonNode;

/**
 * Shows how far an import has come: as a bar on a terminal, as plain lines elsewhere.
 */
sealed interface ProgressDisplay extends AutoCloseable {

    /** Shows an import as the service tells of it. */
    void show(JsonNode view);

    @Override
    void close();

    /** What fits where the messages of a command go. */
    static ProgressDisplay on(PrintWriter err, boolean terminal) {
        return terminal ? new Bar() : new Lines(err);
    }

    private static Bilingual stage(JsonNode view) {
        return switch (view.path("stage").asString("")) {
            case "READING" -> new Bilingual("读取", "reading");
            case "CHECKING" -> new Bilingual("检查", "checking");
            case "WRITING" -> new Bilingual("写入", "writing");
            default ->
                view.path("state").asString("").equals("QUEUED")
                        ? new Bilingual("排队", "waiting")
                        : new Bilingual("准备", "preparing");
        };
    }

    /** A bar that is drawn again and again. */
    final class Bar implements ProgressDisplay {

        private final ProgressBar bar = new ProgressBarBuilder()
                .setTaskName("导入 / import")
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .hideEta()
                .build();

        private Bar() {}

        @Override
        public void show(JsonNode view) {
            JsonNode left = view.path("secondsLeft");
            bar.maxHint(view.path("of").asLong(0) == 0 ? -1 : view.path("of").asLong(0));
            bar.stepTo(view.path("done").asLong(0));
            bar.setExtraMessage(" " + stage(view) + (left.isNumber() ? ", -" + left.asLong() + " s" : ""));
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line for each stage and each tenth of it. */
    final class Lines implements ProgressDisplay {

        private final PrintWriter err;
        private String last = "";

        private Lines(PrintWriter err) {
            this.err = err;
        }

        @Override
        public void show(JsonNode view) {
            long of = view.path("of").asLong(0);
            long done = view.path("done").asLong(0);
            String stage = stage(view).toString();
            String step = stage + (of == 0 ? 0 : done * 10 / of);
            if (!step.equals(last) && !view.path("stage").isNull()) {
                err.println(of == 0 ? stage + ": " + done : stage + ": " + done + "/" + of);
            }
            last = step;
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
