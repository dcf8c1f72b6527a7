package org.orglattice.sample.plan;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.orglattice.sample.model.Era;

/**
 * A rule of every fictional sub-district, as {@code rules.csv} states it. Empty texts are not stated.
 *
 * @param key what tells it from the others
 * @param template which template judges it
 * @param titleZh its title in Chinese
 * @param titleEn its title in English
 * @param verdict what is wanted
 * @param target the share to be reached
 * @param parameters a JSON object
 * @param mechanism the key of the mechanism that it expresses
 * @param since its first day
 * @param until the first day after it
 */
public record RuleText(
        String key,
        String template,
        String titleZh,
        String titleEn,
        String verdict,
        String target,
        String parameters,
        String mechanism,
        String since,
        String until) {

    private static final List<RuleText> ALL =
            Resources.read("rules.csv").stream().map(RuleText::of).toList();

    /**
     * All rules.
     *
     * @return the rules, in the order of the file
     */
    public static List<RuleText> all() {
        return ALL;
    }

    private static RuleText of(NamedCsvRecord row) {
        return new RuleText(
                row.getField("key"),
                row.getField("template"),
                row.getField("title_zh"),
                row.getField("title_en"),
                row.getField("verdict"),
                row.getField("target"),
                row.getField("parameters"),
                row.getField("mechanism"),
                row.getField("since"),
                row.getField("until"));
    }

    /**
     * Tells whether the rule holds on the day of an era.
     *
     * @param era the era
     * @return whether it does; on other days it checks nothing
     */
    public boolean holdsIn(Era era) {
        String day = era.day().toString();
        return since.compareTo(day) <= 0 && (until.isEmpty() || until.compareTo(day) > 0);
    }

    /**
     * Its id in a sub-district.
     *
     * @param subDistrict the sub-district's id
     * @return the id of the rule's row
     */
    public String id(String subDistrict) {
        return subDistrict + "/rule-" + key;
    }
}
