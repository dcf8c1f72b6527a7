package org.orglattice.sample.output;

import org.orglattice.sample.model.Explanation;
import org.orglattice.sample.model.Figure;
import org.orglattice.sample.model.Town;
import org.orglattice.sample.plan.MechanismText;
import org.orglattice.sample.plan.RuleText;

/**
 * Writes the rows of one sub-district: what its documents state beside its structure.
 */
final class ProvenanceRows {

    private final Town town;
    private final Tables tables;

    ProvenanceRows(Town town, Tables tables) {
        this.town = town;
        this.tables = tables;
    }

    void write() {
        writeSources();
        MechanismText.all().forEach(this::write);
        town.records().figures().forEach(this::write);
        RuleText.all().forEach(this::write);
        town.answers().explanations().forEach(this::write);
    }

    static String source(Town town, String key) {
        return town.id() + "/source-" + key;
    }

    private void writeSources() {
        String publisher = town.root().name() + "（虚构）";
        String note = "虚构的文件";
        tables.write(Table.SOURCES, source(town, "register"), "组织名册（虚构）", publisher, "2026-06", note);
        tables.write(Table.SOURCES, source(town, "report"), "历年工作报告（虚构）", publisher, "2026-01", note);
        tables.write(Table.SOURCES, source(town, "rules"), "治理制度汇编（虚构）", publisher, "2025", note);
    }

    private void write(MechanismText text) {
        tables.write(
                Table.MECHANISMS,
                town.id() + "/" + text.key(),
                text.name(),
                organization(text.runBy()),
                text.summary(),
                organization(text.involves()),
                source(town, "rules"));
    }

    private String organization(String key) {
        return key.isEmpty()
                ? ""
                : key.equals(".") ? town.id() : town.bodyOf(key).id();
    }

    private void write(Figure figure) {
        tables.write(
                Table.FIGURES,
                figure.body().id(),
                figure.metric(),
                figure.value(),
                figure.metric().equals("fiscalRevenue") ? "CNY" : "个",
                figure.qualifier(),
                figure.asOf(),
                figure.counts(),
                source(town, "report") + (figure.asOf() == null ? "" : "#" + figure.asOf()));
    }

    private void write(RuleText rule) {
        tables.write(
                Table.RULES,
                rule.id(town.id()),
                rule.template(),
                town.id(),
                rule.titleZh(),
                rule.titleEn(),
                rule.verdict(),
                rule.target(),
                rule.parameters(),
                rule.mechanism().isEmpty() ? null : town.id() + "/" + rule.mechanism(),
                rule.since(),
                rule.until(),
                source(town, "rules"));
    }

    private void write(Explanation explanation) {
        tables.write(
                Table.EXPLANATIONS,
                town.id() + "/rule-" + explanation.rule(),
                explanation.subject(),
                explanation.counterpart(),
                explanation.reason(),
                town.root().name() + "党建工作办公室",
                explanation.since(),
                explanation.until());
    }
}
