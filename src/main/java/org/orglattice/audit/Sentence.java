package org.orglattice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;
import org.orglattice.posting.Member;
import org.orglattice.posting.Post;
import org.orglattice.posting.Role;
import org.orglattice.provenance.Metrics;
import org.orglattice.text.Bilingual;

/**
 * What is said of a finding: the template's message for its reason, with names and numbers in the place of {@code {…}}.
 */
final class Sentence {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Finding finding;
    private final Template template;
    private final Locale locale;
    private final boolean chinese;

    private Sentence(Finding finding, Locale locale) {
        this.finding = finding;
        this.template = finding.audit().template();
        this.locale = locale;
        this.chinese = "zh".equals(locale.getLanguage());
    }

    /**
     * Says what was found.
     *
     * @param finding what was found
     * @param locale the language
     * @return a sentence
     */
    static String about(Finding finding, Locale locale) {
        Sentence sentence = new Sentence(finding, locale);
        Bilingual message = finding.audit().template().messages().get(finding.reason());
        if (message == null) {
            return finding.reason();
        }
        return PLACE.matcher(message.in(locale))
                .replaceAll(place -> Matcher.quoteReplacement(sentence.value(place.group(1))));
    }

    private String value(String name) {
        return switch (name) {
            case "subject" -> name(finding.subject());
            case "counterpart" -> name(finding.counterpart());
            case "members" ->
                finding.members().stream().map(Member::name).collect(Collectors.joining(chinese ? "、" : ", "));
            case "subjectLeader", "counterpartLeader" -> leader(finding.facts().row(name));
            default -> fact(name);
        };
    }

    private String name(@Nullable Object entity) {
        return name(entity, locale);
    }

    /**
     * Calls something by its name.
     *
     * @param entity an organization, a member or a post
     * @param locale the language
     * @return the name; an empty text for anything else
     */
    static String name(@Nullable Object entity, Locale locale) {
        boolean chinese = "zh".equals(locale.getLanguage());
        if (entity instanceof Organization organization) {
            return organization.name();
        }
        if (entity instanceof Member member) {
            return member.name();
        }
        if (entity instanceof Post post) {
            String role = post.title() == null ? roleName(post.role(), chinese) : post.title();
            return chinese
                    ? post.organization().name() + role
                    : role + " of " + post.organization().name();
        }
        return "";
    }

    private String leader(Row leader) {
        if (!leader.has("member")) {
            return chinese ? "其负责人（未记录）" : "its leader (none recorded)";
        }
        Member member = Member.of(leader.row("member"));
        String role = roleName(Role.of(leader.row("role")), chinese);
        return chinese ? role + member.name() : member.name() + " (" + role + ")";
    }

    private static String roleName(Role role, boolean chinese) {
        return chinese ? role.nameZh() : role.nameEn();
    }

    private String fact(String name) {
        Object value = finding.facts().row("facts").value(name);
        if (value == null) {
            value = ParameterCheck.complete(template, finding.audit().rule().stated())
                    .get(name);
        }
        return said(name, value);
    }

    private String said(String name, @Nullable Object value) {
        Bilingual label = template.labels().getOrDefault(name, Map.of()).get(String.valueOf(value));
        if (label != null) {
            return label.in(locale);
        }
        if (name.equals("metric") && value != null) {
            return Metrics.title(value.toString()).in(locale);
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Map<?, ?> map) {
            return map.containsKey("kind") ? body(map) : String.valueOf(map.get(chinese ? "zh" : "en"));
        }
        return value == null ? "" : value.toString();
    }

    private String body(Map<?, ?> body) {
        OrganizationKind kind = OrganizationKind.valueOf(String.valueOf(body.get("kind")));
        if (!(body.get("levels") instanceof List<?> levels)) {
            return kind.title().in(locale);
        }
        Stream<String> titles = kind == OrganizationKind.PARTY_ORGANIZATION
                ? levels.stream()
                        .map(level ->
                                PartyLevel.valueOf(level.toString()).title().in(locale))
                : levels.stream().map(level -> chinese ? level + "级网格" : "level " + level + " grid");
        return titles.collect(Collectors.joining(chinese ? "或" : " or "));
    }
}
