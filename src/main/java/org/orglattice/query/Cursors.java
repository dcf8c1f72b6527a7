package org.orglattice.query;

import graphql.schema.DataFetchingEnvironment;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.util.DigestUtils;

/**
 * The cursors of a list: they stand for a key in its order, and are good for it alone.
 *
 * @param list by which the list is told from others
 */
record Cursors(String list) implements CursorStrategy<String> {

    // tells a cursor of this service from other text, and its form from others
    private static final String FORM = "2:";
    private static final int DIGITS = 8;

    /**
     * The cursors of the list that a field gives: of one object, with the same arguments, as of the same day.
     *
     * @param field the field
     * @param today whether it is asked as of today, which orders some lists otherwise than another day
     * @return its cursors
     */
    static Cursors of(DataFetchingEnvironment field, boolean today) {
        Map<String, Object> arguments = new TreeMap<>(field.getArguments());
        arguments.keySet().removeIf(name -> name.equals("first") || name.equals("after"));
        arguments.values().removeIf(Objects::isNull);
        String list = field.getFieldDefinition().getName() + owner(field) + arguments + AsOf.dayOf(field) + today;
        return new Cursors(DigestUtils.md5DigestAsHex(list.getBytes(StandardCharsets.UTF_8))
                .substring(0, DIGITS));
    }

    private static String owner(DataFetchingEnvironment field) {
        if (field.getSource() instanceof NodeObject object) {
            return object.id();
        }
        // of what has no id, what was asked for tells which it is
        return field.getSource() == null
                ? ""
                : field.getExecutionStepInfo().getParent().getArguments().toString();
    }

    @Override
    public boolean supports(Class<?> targetType) {
        return targetType == String.class;
    }

    @Override
    public String toCursor(String key) {
        String text = FORM + list + ":" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String fromCursor(String cursor) {
        String text = decoded(cursor);
        int end = text.indexOf(':', FORM.length());
        if (!text.startsWith(FORM) || end < 0) {
            throw foreign(cursor);
        }
        String key = text.substring(end + 1);
        if (!text.startsWith(list + ":", FORM.length())) {
            throw RequestError.badInput(
                    "after 是另一个列表的游标：“%s”。", "after is the cursor of another list: \"%s\".", cursor);
        }
        if (!toCursor(key).equals(cursor)) {
            throw foreign(cursor);
        }
        return key;
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw foreign(cursor);
        }
    }

    private static RequestError foreign(String cursor) {
        return RequestError.badInput(
                "after 不是本服务给出的游标：“%s”。", "after is no cursor that this service gave: \"%s\".", cursor);
    }
}
