package org.orglattice.dataset.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;
import org.orglattice.time.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the text of a cell as what its column holds.
 */
final class CellReader {

    private static final int LONGEST_CELL = 32_767;
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}(\\.0{1,9})?");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,15})?");

    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "是", true, "false", false, "否", false);

    /** Takes what is wrong with a cell. */
    interface Complaint {
        void about(FaultCode code, Bilingual sentence);
    }

    private final Column column;
    private final boolean knownIds;
    private final Complaint complaint;

    CellReader(Column column, Complaint complaint) {
        this(column, false, complaint);
    }

    /**
     * A reader of cells.
     *
     * @param column their column
     * @param knownIds whether ids are such as the graph has already, also those that it made itself, which hold {@code #}
     * @param complaint takes what is wrong
     */
    CellReader(Column column, boolean knownIds, Complaint complaint) {
        this.column = column;
        this.knownIds = knownIds;
        this.complaint = complaint;
    }

    /**
     * Reads a cell.
     *
     * @param text what stands in it; not blank
     * @return its value, or {@code null} where it is not one of its column, which is then complained about
     */
    @Nullable
    Object read(String text) {
        if (text.length() > LONGEST_CELL || column.maxLength() != null && text.length() > column.maxLength()) {
            return reject(
                    FaultCode.TOO_LARGE,
                    "最多 %s 个字。",
                    "%s characters at most.",
                    column.maxLength() == null ? LONGEST_CELL : column.maxLength());
        }
        return switch (column.type()) {
            case TEXT -> text(text);
            case ID -> id(text);
            case IDS -> list(text, this::id);
            case SOURCES -> list(text, this::source);
            case DATE -> date(text.strip());
            case INTEGER -> integer(text.strip());
            case NUMBER -> number(text.strip());
            case BOOLEAN -> truth(text.strip());
            case CHOICE -> choice(text.strip(), FaultCode.BAD_VALUE);
            case KIND -> choice(text.strip(), FaultCode.BAD_KIND);
            case KINDS -> list(text, kind -> choice(kind.strip(), FaultCode.BAD_KIND));
            case ROLE, TEMPLATE -> text.strip();
            case COUNTS -> counts(text.strip());
            case USCC -> checked(text.strip(), UnifiedSocialCreditCode::isValid, FaultCode.BAD_USCC);
            case NATIONAL_ID -> checked(text.strip(), IdentityNumber::isValid, FaultCode.BAD_NATIONAL_ID);
            case JSON -> jsonObject(text);
        };
    }

    private @Nullable String text(String text) {
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')) {
            return reject(FaultCode.BAD_VALUE, "含有控制字符。", "It has control characters.");
        }
        return text;
    }

    private @Nullable String id(String text) {
        return knownIds || IdForm.fits(text) ? text : reject(FaultCode.BAD_ID, IdForm.RULE.zh(), IdForm.RULE.en());
    }

    private @Nullable SourceReference source(String text) {
        SourceReference reference = SourceReference.of(text);
        String locator = reference.locator();
        return id(reference.source()) == null || locator != null && text(locator) == null ? null : reference;
    }

    private <T> @Nullable List<T> list(String text, Function<String, @Nullable T> reader) {
        List<T> values = new ArrayList<>();
        for (String part : text.split(";")) {
            T value = part.isBlank() ? null : reader.apply(part);
            if (value == null && !part.isBlank()) {
                return null;
            }
            if (value != null && !values.contains(value)) {
                values.add(value);
            }
        }
        return values;
    }

    private @Nullable PartialDate date(String text) {
        Optional<PartialDate> date = PartialDate.parse(text);
        return date.isPresent()
                ? date.get()
                : reject(
                        FaultCode.BAD_DATE,
                        "日期应写作 YYYY、YYYY-MM 或 YYYY-MM-DD，且历法上存在。",
                        "A date is YYYY, YYYY-MM or YYYY-MM-DD, and a day of the calendar.");
    }

    private @Nullable Long integer(String text) {
        if (!WHOLE.matcher(text).matches()) {
            return reject(FaultCode.BAD_NUMBER, "应为整数。", "A whole number is needed.");
        }
        return inRange(Double.parseDouble(text)) ? (long) Double.parseDouble(text) : null;
    }

    private @Nullable Double number(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            return reject(
                    FaultCode.BAD_NUMBER,
                    "应为数字，只用数字、小数点和正负号。",
                    "A number is needed, of digits, a decimal point and a sign only.");
        }
        return inRange(Double.parseDouble(text)) ? Double.valueOf(text) : null;
    }

    private boolean inRange(double number) {
        Double least = column.minimum();
        Double most = column.maximum();
        if ((least == null || number >= least) && (most == null || number <= most)) {
            return true;
        }
        String range = (least == null ? "" : "≥ " + plain(least)) + (most == null ? "" : " ≤ " + plain(most));
        reject(FaultCode.BAD_NUMBER, "应 %s。", "It has to be %s.", range.strip());
        return false;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private @Nullable Boolean truth(String text) {
        Boolean value = TRUTH.get(text.toLowerCase(Locale.ROOT));
        return value != null
                ? value
                : reject(FaultCode.BAD_VALUE, "应为 是/否 或 true/false。", "It has to be true/false or 是/否.");
    }

    private @Nullable String choice(String text, FaultCode code) {
        Optional<String> name = column.choice(text);
        if (name.isPresent()) {
            return name.get();
        }
        return reject(
                code,
                "应为下列之一：%1$s。",
                "It has to be one of: %2$s.",
                String.join("、", column.labels().values()),
                String.join(", ", column.labels().keySet()));
    }

    private @Nullable String counts(String text) {
        Optional<String> counts = Counts.read(text);
        return counts.isPresent()
                ? counts.get()
                : reject(
                        FaultCode.BAD_VALUE,
                        "应为组织类型、类型/层级（如 网格/1、党组织/党支部）或成员。",
                        "It has to be a kind, kind/level (such as GRID/1 or PARTY_ORGANIZATION/BRANCH) or MEMBER.");
    }

    private @Nullable String checked(String text, Predicate<String> valid, FaultCode code) {
        return valid.test(text)
                ? text
                : reject(
                        code,
                        "不是有效的%1$s，请核对校验码。",
                        "It is not a valid %2$s; compare its check character.",
                        column.title(),
                        column.name());
    }

    private @Nullable String jsonObject(String text) {
        try {
            if (JsonMapper.shared().readTree(text).isObject()) {
                return text;
            }
        } catch (JacksonException notJson) {
            // said below
        }
        return reject(FaultCode.BAD_PARAMETERS, "应为一个 JSON 对象。", "One JSON object is needed.");
    }

    private <T> @Nullable T reject(FaultCode code, String zh, String en, Object... values) {
        complaint.about(code, Bilingual.of(zh, en, values));
        return null;
    }
}
