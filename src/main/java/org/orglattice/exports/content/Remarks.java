package org.orglattice.exports.content;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.Scope;
import org.orglattice.text.Bilingual;

/**
 * What whoever opens an exported data set has to know of it.
 */
final class Remarks {

    private Remarks() {}

    static List<Bilingual> of(ExportRequest request) {
        List<Bilingual> remarks = new ArrayList<>();
        remarks.add(scope(request));
        // a whole data set may refer to others
        if (request.scope() instanceof Scope.Within) {
            remarks.add(new Bilingual("可载入空图。", "It can be loaded into an empty graph."));
        }
        remarks.add(new Bilingual(
                "载入原图时，凡属其他数据集的行会被拒绝。", "The graph that it comes from refuses rows that other data sets own."));
        if (!request.personal().reach().isEverywhere()) {
            remarks.add(new Bilingual(
                    "个人信息（出生年份、职级、政治面貌、电话，以及党员花名册和双报到）在无权读取之处未列出；载入原图会将其清除。",
                    "Personal data (birth years, ranks, Party membership, phone numbers, rosters and check-ins) is left out"
                            + " where there is no right to it; loading this where it comes from would clear it."));
        }
        remarks.add(new Bilingual("公民身份号码从不导出。", "Identity numbers are never exported."));
        return remarks;
    }

    private static Bilingual scope(ExportRequest request) {
        if (request.scope() instanceof Scope.WholeDataSet whole) {
            return Bilingual.of(
                    "数据集“%1$s”的全部内容；所引用的其他数据集不在其内，须先载入。",
                    "All of the data set \"%1$s\"; what it refers to in others is not here and has to be loaded before.",
                    whole.id());
        }
        Bilingual time = request.asOf() == null
                ? new Bilingual("含过去与将来的情况", "with what was and what will be")
                : Bilingual.of("%s 当日的情况", "as of %s", request.asOf());
        return Bilingual.of(
                "“%1$s”（%2$s）及其内的全部内容，%3$s；其上级和所联系的外部组织只列组织本身。",
                "\"%1$s\" (%2$s) and all within it, %4$s; of organizations around it, above all those above it, only"
                        + " themselves.",
                request.scope().name(),
                request.organization(),
                time.zh(),
                time.en());
    }
}
