package org.orglattice.sample.output;

import java.util.List;
import java.util.Locale;

/**
 * The tables of the data set, with the columns that the sample uses.
 */
enum Table {
    DATASET("id title license synthetic note"),
    SOURCES("id title publisher published note"),
    ORGANIZATIONS(
            "id kind name short_name home home_since reports_to reports_since party_level grid_level code uscc established"
                    + " dissolved households population area_km2 full_members term_number term_since term_due longitude latitude"
                    + " sources note"),
    LINKS("from type to mode as reason since until sources"),
    POSTS("id organization role title seats"),
    MEMBERS("id name named gender birth_year rank party_member phone former_ids"),
    APPOINTMENTS("member post organization role title since until primary document"),
    MEMBERSHIPS("member organization kind since until"),
    MECHANISMS("id name run_by summary involves sources"),
    FIGURES("organization metric value unit qualifier as_of counts sources"),
    RULES("id template within title_zh title_en verdict target parameters mechanism since until sources"),
    EXPLANATIONS("rule subject counterpart reason by since until");

    private final List<String> columns;

    Table(String columns) {
        this.columns = List.of(columns.split(" "));
    }

    List<String> columns() {
        return columns;
    }

    String file() {
        return name().toLowerCase(Locale.ROOT) + ".csv";
    }
}
