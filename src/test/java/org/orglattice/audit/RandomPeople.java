package org.orglattice.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.orglattice.audit.DataRows.Row;

/**
 * Random members, many of the same names.
 */
final class RandomPeople {

    private static final List<String> ID_BEGINNINGS = List.of("m", "m", "～m", "😀m");
    private static final List<String> NAMES = List.of("王芳", "王 芳", "李伟", "买买提·艾力", "买买提・艾力", "Ａnna", "anna");
    private static final List<String> BIRTH_YEARS = List.of("", "1980", "1980", "1981");

    private final List<String> ids = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    RandomPeople(List<Dice> dice) {
        dice.forEach(this::add);
    }

    private void add(Dice dice) {
        String id = dice.pick(ID_BEGINNINGS) + ids.size();
        boolean unnamed = dice.chance(15);
        ids.add(id);
        rows.add(new Row(Map.of(
                "id",
                id,
                "name",
                unnamed ? "（某职工）" : dice.pick(NAMES),
                "named",
                unnamed ? "false" : "",
                "birth_year",
                dice.pick(BIRTH_YEARS))));
    }

    List<String> ids() {
        return ids;
    }

    List<Row> rows() {
        return rows;
    }
}
