package org.orglattice.imports;

import java.util.Map;
import org.orglattice.dataset.load.LoadResult;
import org.orglattice.imports.ImportRecord.Outcome;
import org.orglattice.text.Bilingual;

/**
 * What is said of imports that are over.
 */
final class Outcomes {

    static final Outcome CANCELLED =
            Outcome.saying("已取消，没有写入任何内容。", "It was cancelled, and nothing of it is in the graph.");

    static final Outcome FAILED = Outcome.saying(
            "服务出错，没有写入任何内容；原因见服务日志。", "The service failed, and nothing of it is in the graph; its log says why.");

    static final Outcome UNKNOWN = Outcome.saying(
            "服务出错，是否已写入尚不清楚，下次启动时会查明；原因见服务日志。",
            "The service failed, and whether it is in the graph is found out at the next start; its log says why.");

    static final Outcome INTERRUPTED = Outcome.saying(
            "进程中断，没有写入任何内容；请重新导入。",
            "The process ended before it did, and nothing of it is in the graph: send it again.");

    private Outcomes() {}

    static Outcome landedBefore(String dataset) {
        return new Outcome(
                dataset,
                Map.of(),
                0,
                Bilingual.of(
                        "进程中断前，数据集“%s”已完整写入。",
                        "The data set \"%s\" had landed as a whole before the process ended.", dataset));
    }

    static Outcome landed(String dataset, Map<String, Integer> rows) {
        return new Outcome(
                dataset,
                rows,
                0,
                Bilingual.of(
                        "已导入数据集“%1$s”：%2$s 行。",
                        "The data set \"%1$s\" is in the graph: %2$s rows.",
                        dataset,
                        rows.values().stream().mapToInt(Integer::intValue).sum()));
    }

    static Outcome sound(LoadResult.Sound sound) {
        return new Outcome(
                sound.dataset(),
                sound.rows(),
                0,
                Bilingual.of(
                        "数据集“%s”没有错误，可以导入。", "The data set \"%s\" has no fault and can be imported.", sound.dataset()));
    }

    static Outcome refused(LoadResult.Refused refused) {
        return new Outcome(
                refused.dataset(),
                Map.of(),
                refused.total(),
                Bilingual.of(
                        "数据集“%1$s”有 %2$s 处错误，没有写入任何内容。",
                        "The data set \"%1$s\" has %2$s faults, and nothing of it is in the graph.",
                        refused.dataset(),
                        refused.total()));
    }

    static Outcome unchanged(String dataset) {
        return new Outcome(
                dataset,
                Map.of(),
                0,
                new Bilingual("图中已有全部内容，没有改动。", "The graph had all of it already, and nothing was changed."));
    }
}
