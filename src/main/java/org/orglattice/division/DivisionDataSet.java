package org.orglattice.division;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Faults;

/**
 * Units of the national table in the form of a data set, so that they are checked and loaded as any other.
 *
 * @param divisions the units, each behind the one above it
 */
record DivisionDataSet(List<Division> divisions) implements DataSetSource {

    static final String ID = "divisions";

    @Override
    public String name() {
        return ID;
    }

    @Override
    public void readInto(TableReader reader, Faults faults) {
        RowReader self = reader.table("divisions/dataset", "dataset", List.of("id", "title", "license"));
        self.row(2, List.of(ID, "全国行政区划代码表", "WTFPL"));
        RowReader sources = reader.table("divisions/sources", "sources", List.of("id", "title", "publisher", "url"));
        sources.row(
                2,
                List.of(
                        "divisions/nbs",
                        "统计用区划代码和城乡划分代码（china-division 2.7.0）",
                        "国家统计局",
                        "https://github.com/modood/Administrative-divisions-of-China"));
        RowReader rows = reader.table(
                "divisions/organizations",
                "organizations",
                List.of("id", "kind", "name", "short_name", "home", "code", "sources"));
        int number = 1;
        for (Division division : divisions) {
            rows.row(++number, cells(division));
        }
    }

    private static List<String> cells(Division division) {
        return Arrays.asList(
                division.code(),
                division.kind().name(),
                division.name(),
                Objects.toString(division.shortName(), ""),
                Objects.toString(division.parentCode(), ""),
                division.code(),
                "divisions/nbs");
    }
}
