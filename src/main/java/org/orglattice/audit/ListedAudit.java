package org.orglattice.audit;

import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;

/**
 * What an audit comes to, for a report of all there are.
 */
public final class ListedAudit {

    private final AuditReport audit;
    private final Counts counts;
    private final @Nullable Double coverageBefore;

    ListedAudit(AuditReport audit, Counts counts, @Nullable Double coverageBefore) {
        this.audit = audit;
        this.counts = counts;
        this.coverageBefore = coverageBefore;
    }

    AuditReport audit() {
        return audit;
    }

    /**
     * The rule's id.
     *
     * @return the id
     */
    public String rule() {
        return audit.rule().id();
    }

    /**
     * The data set that owns the rule.
     *
     * @return its id
     */
    public String dataset() {
        return audit.rule().dataset();
    }

    /**
     * What the rule demands.
     *
     * @return its title, else that of its template
     */
    public Bilingual title() {
        Bilingual template = template();
        String zh = audit.rule().title();
        String en = audit.rule().titleEn();
        return new Bilingual(zh == null ? template.zh() : zh, en == null ? template.en() : en);
    }

    /**
     * What the rule's template is called.
     *
     * @return the title
     */
    public Bilingual template() {
        return audit.template().title();
    }

    /**
     * Tells whether what it found tells personal data: whose birth years are the same.
     *
     * @return whether findings are for those only who may read that
     */
    public boolean tellsPersonalData() {
        return audit.template().name().equals("POSSIBLE_DUPLICATE");
    }

    /**
     * Where the rule applies.
     *
     * @return the name of the organization
     */
    public String appliesWithin() {
        return audit.rule().within().name();
    }

    /**
     * How binding the rule is.
     *
     * @return the English name of the verdict
     */
    public String verdict() {
        return audit.rule().verdict().name();
    }

    /**
     * Tells whether the rule holds on the day at all.
     *
     * @return whether it is in force
     */
    public boolean isInForce() {
        return audit.isInForce();
    }

    /**
     * How many subjects were checked.
     *
     * @return all but the explained gaps
     */
    public int checked() {
        return counts.checked();
    }

    /**
     * How many subjects came to an outcome.
     *
     * @param outcome the English name of the outcome
     * @return the number
     */
    public int count(String outcome) {
        return counts.of(Outcome.valueOf(outcome));
    }

    /**
     * The share that is as it ought to be.
     *
     * @return from 0 to 1, or {@code null} where nothing was checked
     */
    public @Nullable Double coverage() {
        return counts.coverage();
    }

    /**
     * The same a year before.
     *
     * @return from 0 to 1, or {@code null} where nothing was checked then
     */
    public @Nullable Double coverageBefore() {
        return coverageBefore;
    }

    /**
     * The coverage to be reached.
     *
     * @return from 0 to 1, or {@code null} where the rule states none
     */
    public @Nullable Double target() {
        return audit.rule().target();
    }

    /**
     * Tells whether it is reached.
     *
     * @return whether it is, or {@code null} where there is no coverage or no target
     */
    public @Nullable Boolean isTargetMet() {
        return counts.meets(audit.rule().target());
    }
}
