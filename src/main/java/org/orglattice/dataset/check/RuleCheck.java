package org.orglattice.dataset.check;

import org.orglattice.audit.Templates;
import org.orglattice.dataset.format.DataSet;
import org.orglattice.dataset.format.Entry;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.text.Bilingual;

/**
 * Each rule asks by a template that is there, with the parameters that it takes.
 */
final class RuleCheck implements Check {

    private final Templates templates;

    RuleCheck(Templates templates) {
        this.templates = templates;
    }

    @Override
    public void check(DataSet set, GraphView graph, Faults faults) {
        Roles roles = new Roles(set, graph);
        for (Entry rule : set.rows("rules")) {
            String template = rule.text("template");
            if (template == null || faults.has(rule, "parameters")) {
                continue;
            }
            if (!templates.names().contains(template)) {
                faults.add(
                        rule,
                        "template",
                        FaultCode.UNKNOWN_TEMPLATE,
                        Bilingual.of(
                                "没有这一模板，可用的有 %s。",
                                "There is no such template; there are %s.", String.join(", ", templates.names())));
                continue;
            }
            String parameters = rule.text("parameters");
            templates
                    .faults(template, parameters == null ? "{}" : parameters, code -> code.equals(roles.code(code)))
                    .forEach(fault -> faults.add(
                            rule, parameters == null ? null : "parameters", FaultCode.BAD_PARAMETERS, fault));
        }
    }
}
