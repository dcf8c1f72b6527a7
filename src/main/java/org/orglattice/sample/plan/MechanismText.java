package org.orglattice.sample.plan;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A working mechanism of every fictional sub-district, as {@code mechanisms.csv} states it. Organizations are named by their keys,
 * the sub-district itself by a dot.
 *
 * @param key what tells it from the others
 * @param name its name
 * @param runBy who runs it
 * @param summary what it is
 * @param involves who else takes part; may be empty
 */
public record MechanismText(String key, String name, String runBy, String summary, String involves) {

    private static final List<MechanismText> ALL =
            Resources.read("mechanisms.csv").stream().map(MechanismText::of).toList();

    /**
     * All mechanisms.
     *
     * @return the mechanisms, in the order of the file
     */
    public static List<MechanismText> all() {
        return ALL;
    }

    private static MechanismText of(NamedCsvRecord row) {
        return new MechanismText(
                row.getField("key"),
                row.getField("name"),
                row.getField("run_by"),
                row.getField("summary"),
                row.getField("involves"));
    }
}
