package org.orglattice.dataset.workbook;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.dataset.format.CellText;
import org.orglattice.dataset.format.Column;
import org.orglattice.dataset.format.FormatGuide;
import org.orglattice.dataset.format.TableFormat;
import org.orglattice.text.Bilingual;

/**
 * What the template says of a column: its names, what it holds, in which form, and an example.
 */
final class ColumnNote {

    private ColumnNote() {}

    static String of(TableFormat table, Column column, FormatGuide guide) {
        List<String> lines = new ArrayList<>();
        Bilingual description = guide.description(table, column);
        Bilingual form = form(column);
        lines.add(column.title() + " " + column.name() + (column.required() ? "（必填 required）" : ""));
        lines.add(description.zh() + "。");
        lines.add(description.en() + ".");
        lines.add("形式：" + form.zh() + "。");
        lines.add("Form: " + form.en() + ".");
        guide.example(table, column)
                .ifPresent(example -> lines.add("示例 Example：" + CellText.inChinese(column, example)));
        return String.join("\n", lines);
    }

    private static Bilingual form(Column column) {
        return switch (column.type()) {
            case TEXT ->
                column.maxLength() == null
                        ? new Bilingual("文字", "text")
                        : Bilingual.of("文字，最多 %s 个字", "text of %s characters at most", column.maxLength());
            case ID -> new Bilingual("一个编号", "one id");
            case IDS -> new Bilingual("一个或几个编号，用“;”隔开", "ids, separated by \";\"");
            case SOURCES ->
                new Bilingual(
                        "来源编号，可加“#位置”，用“;”隔开", "ids of sources, with \"#locator\" or without, separated by \";\"");
            case DATE -> new Bilingual("YYYY、YYYY-MM 或 YYYY-MM-DD", "YYYY, YYYY-MM or YYYY-MM-DD");
            case INTEGER -> new Bilingual("整数" + range(column, "，"), "a whole number" + range(column, ", "));
            case NUMBER -> new Bilingual("数字" + range(column, "，"), "a number" + range(column, ", "));
            case BOOLEAN -> new Bilingual("是 或 否", "是 (true) or 否 (false)");
            case CHOICE, KIND -> new Bilingual("从列表中选择", "one of the list");
            case KINDS -> new Bilingual("组织类型，用“;”隔开", "kinds of organizations, separated by \";\"");
            case ROLE -> new Bilingual("角色的代码或中文名称", "the code of a role, or its name in Chinese");
            case COUNTS -> new Bilingual("组织类型、类型/层级，或 成员", "a kind, kind/level, or MEMBER");
            case USCC -> new Bilingual("18 位，含校验码", "18 characters, the last of which checks the others");
            case NATIONAL_ID -> new Bilingual("18 位，含校验码，请勿存为数字", "18 characters, as a text");
            case TEMPLATE -> new Bilingual("模板的英文名称", "the name of a template");
            case JSON -> new Bilingual("一个 JSON 对象", "one JSON object");
        };
    }

    private static String range(Column column, String before) {
        Double least = column.minimum();
        Double most = column.maximum();
        String range =
                (least == null ? "" : "≥ " + CellText.of(least)) + (most == null ? "" : " ≤ " + CellText.of(most));
        return range.isEmpty() ? "" : before + range.strip();
    }
}
