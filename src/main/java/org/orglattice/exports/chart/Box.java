package org.orglattice.exports.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.Organization;
import org.orglattice.organization.OrganizationKind;

/**
 * An organization in a picture, with those below it that are drawn.
 *
 * @param organization which one
 * @param leadership who leads it
 * @param children the boxes below
 * @param omission what is below and not drawn
 */
record Box(Organization organization, Leadership leadership, List<Box> children, Omission omission) {

    /**
     * Who leads an organization.
     *
     * @param headcount how many people hold a post at it or below it
     * @param leaders the holders of its leading posts, and those of these posts that nobody holds
     * @param superior the Party organization that it reports to
     */
    record Leadership(
            int headcount, List<Leader> leaders, @Nullable Superior superior) {
        static final Leadership UNTOLD = new Leadership(0, List.of(), null);
    }

    /**
     * A leading post.
     *
     * @param role as what
     * @param name who holds it, or {@code null} where it is vacant
     * @param crossPosted whether that member serves elsewhere too
     */
    record Leader(String role, @Nullable String name, boolean crossPosted) {

        String text() {
            return role + "　" + (name == null ? "空缺" : name) + (crossPosted ? "（兼）" : "");
        }
    }

    /**
     * What a Party organization reports to.
     *
     * @param id its id
     * @param name what people call it
     */
    record Superior(String id, String name) {}

    /**
     * What is not drawn below a box.
     *
     * @param count how many organizations directly below it
     * @param kinds how many of each kind, as far as that is known
     */
    record Omission(int count, Map<OrganizationKind, Integer> kinds) {
        static final Omission NOTHING = new Omission(0, Map.of());

        static Omission of(int count, List<Organization> known) {
            Map<OrganizationKind, Integer> kinds = new EnumMap<>(OrganizationKind.class);
            if (known.size() == count) {
                known.forEach(each -> kinds.merge(each.kind(), 1, Integer::sum));
            }
            return count == 0 ? NOTHING : new Omission(count, kinds);
        }

        String text(String verb) {
            if (kinds.size() == 1) {
                return verb + " " + count + " 个"
                        + kinds.keySet().iterator().next().title().zh();
            }
            String list = kinds.entrySet().stream()
                    .map(each -> each.getKey().title().zh() + " " + each.getValue())
                    .collect(Collectors.joining("、"));
            return list.isEmpty() ? verb + " " + count + " 个" : verb + "：" + list;
        }
    }

    Stream<Box> andBelow() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Box::andBelow));
    }

    /** What it is, with its level and how many serve there. */
    String caption() {
        List<String> parts = new ArrayList<>();
        parts.add(kind());
        if (leadership.headcount() > 0) {
            parts.add(leadership.headcount() + " 人");
        }
        return String.join(" · ", parts);
    }

    private String kind() {
        if (organization.partyLevel() != null) {
            return organization.partyLevel().title().zh();
        }
        String kind = organization.kind().title().zh();
        return organization.gridLevel() == null ? kind : "%s（%d 级）".formatted(kind, organization.gridLevel());
    }

    /** All of it in one text, for those who do not see the picture. */
    String description() {
        String leaders = leadership.leaders().stream().map(Leader::text).collect(Collectors.joining("；"));
        return PlainText.of(organization.name() + "（" + caption() + "）" + (leaders.isEmpty() ? "" : "：" + leaders));
    }
}
