package org.orglattice.sample.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orglattice.sample.model.Era;
import org.orglattice.sample.model.Explanation;
import org.orglattice.sample.model.Finding;
import org.orglattice.sample.model.Moment;
import org.orglattice.sample.model.Outcome;
import org.orglattice.sample.model.Town;

/**
 * Explains one gap that is there today and one that was there at the beginning of 2024, for each rule that leaves another one
 * of the sort unexplained.
 */
final class ExplanationPlanner {

    private static final List<String> REASONS =
            List.of("正在换届，已报街道备案", "小区居民正在筹备", "人选正在公示", "经社区党委研究同意暂缓", "历史原因，计划年内解决");

    private final Town town;

    ExplanationPlanner(Draft draft) {
        this.town = draft.town;
    }

    void plan() {
        for (RuleText rule : RuleText.all()) {
            if (!rule.key().equals("unattached")) {
                Finding former = explain(rule.key(), Era.Y2024, null);
                explain(rule.key(), Era.Y2026, former);
            }
        }
    }

    private @Nullable Finding explain(String rule, Era era, @Nullable Finding butNot) {
        List<Finding> gaps = town.answers().planned(rule, era).stream()
                .filter(finding -> finding.outcome() != Outcome.SATISFIED)
                .toList();
        Finding gap = gaps.stream()
                .filter(each -> !each.subject().equals(town.id())
                        && (butNot == null || !each.subject().equals(butNot.subject())))
                .filter(each -> gaps.stream()
                                .filter(other -> other.outcome() == each.outcome())
                                .count()
                        > 1)
                .findFirst()
                .orElse(null);
        if (gap != null) {
            town.answers()
                    .explain(new Explanation(
                            rule,
                            gap.subject(),
                            gap.counterpart(),
                            town.chance().pick(REASONS),
                            town.date(era, Moment.TURNOVER),
                            era.isPresent() ? null : town.date(era.next(), Moment.CHANGE)));
        }
        return gap;
    }
}
