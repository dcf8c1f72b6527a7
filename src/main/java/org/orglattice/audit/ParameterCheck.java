package org.orglattice.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;
import org.orglattice.text.Bilingual;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the parameters of a rule against what its template takes.
 */
final class ParameterCheck {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> KINDS =
            Stream.of(OrganizationKind.values()).map(Enum::name).toList();
    private static final List<String> PARTY_LEVELS =
            Stream.of(PartyLevel.values()).map(Enum::name).toList();
    private static final List<Integer> GRID_LEVELS = List.of(1, 2, 3);
    private static final List<String> MODES = List.of("CONTRACT", "CUSTODY", "PUBLIC", "LIAISON");
    private static final List<String> PAIRINGS = List.of("HOST", "SIBLING", "SERVICE", "PARTICIPATION", "COMMUNITY");
    private static final List<String> WAYS = List.of("HOME", "SERVES", "REPORTS_TO", "PARTICIPATES_IN");
    private static final List<String> MEASURES =
            List.of("households", "population", "area_km2", "full_members", "holders");

    private final Template template;
    private final Predicate<String> isRole;
    private final List<Bilingual> faults = new ArrayList<>();

    ParameterCheck(Template template, Predicate<String> isRole) {
        this.template = template;
        this.isRole = isRole;
    }

    /**
     * The parameters of a rule as its template's statement takes them.
     *
     * @param template the template
     * @param parameters checked parameters, as JSON
     * @return the parameters, defaults filled in and a single way made a list of one
     */
    static Map<String, Object> complete(Template template, String parameters) {
        Map<String, Object> stated = read(parameters);
        Map<String, Object> complete = new LinkedHashMap<>();
        for (Parameter parameter : template.parameters()) {
            Object value = stated.getOrDefault(parameter.name(), parameter.defaultValue());
            complete.put(
                    parameter.name(),
                    parameter.type() == ParameterType.WAYS && value instanceof String ? List.of(value) : value);
        }
        return complete;
    }

    @SuppressWarnings("unchecked") // an object of JSON has texts for keys
    private static Map<String, Object> read(String parameters) {
        return JSON.readValue(parameters, LinkedHashMap.class);
    }

    /**
     * Finds what is wrong.
     *
     * @param parameters the parameters, as JSON
     * @return each fault with its key and what would be right
     */
    List<Bilingual> faults(String parameters) {
        Map<String, Object> stated;
        try {
            stated = Objects.requireNonNull(read(parameters));
        } catch (JacksonException | NullPointerException notAnObject) {
            faults.add(Bilingual.of("参数须是一个 JSON 对象。", "The parameters have to be one JSON object."));
            return faults;
        }
        List<String> names = template.parameters().stream().map(Parameter::name).toList();
        checkKeys("", stated.keySet(), names);
        for (Parameter parameter : template.parameters()) {
            Object value = stated.get(parameter.name());
            if (value != null) {
                check(parameter.name(), parameter.type(), value);
            } else if (parameter.required() || stated.containsKey(parameter.name())) {
                missing(parameter.name());
            }
        }
        if (!template.atLeastOneOf().isEmpty()
                && template.atLeastOneOf().stream().noneMatch(name -> stated.get(name) != null)) {
            faults.add(Bilingual.of(
                    "%1$s 中至少须给出一个。", "At least one of %1$s is needed.", String.join(", ", template.atLeastOneOf())));
        }
        return faults;
    }

    private void check(String place, ParameterType type, Object value) {
        switch (type) {
            case BODY -> checkBody(place, value, List.of("kind", "levels", "homeKinds"));
            case END -> checkBody(place, value, List.of("kind", "levels", "homeKinds", "roles"));
            case OFFICE -> checkOffice(place, value);
            case PAIRING -> checkOneOf(place, value, PAIRINGS);
            case MODES -> checkListOf(place, value, MODES);
            case WAYS -> checkWays(place, value);
            case MEASURE -> checkOneOf(place, value, MEASURES);
            case ROLE -> checkRole(place, value);
            case KINDS -> checkListOf(place, value, KINDS);
            case TEXTS -> require(place, value, isListOf(value, String.class), "文字的列表", "a list of texts");
            case COUNT -> require(place, value, isCount(value), "从 0 起的整数", "a whole number from 0");
            case NUMBER -> require(place, value, value instanceof Number, "数字", "a number");
            case SHARE -> require(place, value, isShare(value), "0 到 1 的数字", "a number from 0 to 1");
        }
    }

    private void checkOffice(String place, Object value) {
        checkBody(place, value, List.of("kind", "levels", "homeKinds", "roles"));
        if (value instanceof Map<?, ?> body && body.get("roles") == null) {
            missing(place + ".roles");
        }
    }

    private void checkBody(String place, Object value, List<String> keys) {
        if (!(value instanceof Map<?, ?> body)) {
            require(
                    place,
                    value,
                    false,
                    "一个对象，例如 {\"kind\": \"COMPOUND\"}",
                    "an object such as {\"kind\": \"COMPOUND\"}");
            return;
        }
        checkKeys(place + ".", body.keySet(), keys);
        if (body.get("kind") == null) {
            missing(place + ".kind");
        } else {
            checkOneOf(place + ".kind", body.get("kind"), KINDS);
        }
        if (body.get("levels") != null) {
            checkLevels(place + ".levels", body.get("levels"), body.get("kind"));
        }
        if (body.get("homeKinds") != null) {
            checkListOf(place + ".homeKinds", body.get("homeKinds"), KINDS);
        }
        if (keys.contains("roles") && body.get("roles") != null) {
            checkRoles(place + ".roles", body.get("roles"));
        }
    }

    private void checkLevels(String place, Object levels, @Nullable Object kind) {
        if ("PARTY_ORGANIZATION".equals(kind)) {
            checkListOf(place, levels, PARTY_LEVELS);
        } else if ("GRID".equals(kind)) {
            checkListOf(place, levels, GRID_LEVELS);
        } else {
            faults.add(Bilingual.of(
                    "%1$s：只有 PARTY_ORGANIZATION 和 GRID 有级别。",
                    "%1$s: only PARTY_ORGANIZATION and GRID have levels.", place));
        }
    }

    private void checkRoles(String place, Object roles) {
        if (roles instanceof List<?> list && !list.isEmpty()) {
            list.forEach(role -> checkRole(place, role));
        } else {
            require(place, roles, false, "角色代码的列表", "a list of codes of roles");
        }
    }

    private void checkRole(String place, @Nullable Object role) {
        require(
                place,
                role,
                role instanceof String code && isRole.test(code),
                "角色表中的代码",
                "the code of a role of the vocabulary");
    }

    private void checkWays(String place, Object value) {
        if (value instanceof String) {
            checkOneOf(place, value, WAYS);
        } else {
            checkListOf(place, value, WAYS);
        }
    }

    private void checkListOf(String place, Object value, Collection<?> right) {
        if (value instanceof List<?> list && !list.isEmpty()) {
            list.forEach(each -> checkOneOf(place, each, right));
        } else {
            require(place, value, false, "列表，取值为 " + join(right), "a list out of " + join(right));
        }
    }

    private void checkOneOf(String place, @Nullable Object value, Collection<?> right) {
        require(place, value, value != null && right.contains(value), join(right) + " 之一", "one of " + join(right));
    }

    private void checkKeys(String prefix, Set<?> stated, List<String> known) {
        for (Object key : stated) {
            if (!known.contains(key)) {
                faults.add(Bilingual.of(
                        "没有参数 %1$s，可用的有 %2$s。",
                        "There is no parameter %1$s; there are %2$s.",
                        prefix + key,
                        known.isEmpty() ? "-" : join(known)));
            }
        }
    }

    private void missing(String place) {
        faults.add(Bilingual.of("须给出参数 %1$s。", "The parameter %1$s is needed.", place));
    }

    private void require(String place, @Nullable Object value, boolean holds, String zh, String en) {
        if (!holds) {
            faults.add(new Bilingual(
                    "参数 %s 须是%s，而不是 %s。".formatted(place, zh, JSON.writeValueAsString(value)),
                    "The parameter %s has to be %s, not %s.".formatted(place, en, JSON.writeValueAsString(value))));
        }
    }

    private static boolean isListOf(Object value, Class<?> type) {
        return value instanceof List<?> list && list.stream().allMatch(type::isInstance);
    }

    private static boolean isCount(Object value) {
        return value instanceof Integer number && number >= 0;
    }

    private static boolean isShare(Object value) {
        return value instanceof Number number && number.doubleValue() >= 0 && number.doubleValue() <= 1;
    }

    private static String join(Collection<?> values) {
        return String.join(", ", values.stream().map(Object::toString).toList());
    }
}
