package org.orglattice.exports.network;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.extent.Extent;
import org.orglattice.exports.extent.HeldPost;
import org.orglattice.exports.extent.HeldPost.Holder;
import org.orglattice.exports.extent.Link;
import org.orglattice.exports.extent.Located;
import org.orglattice.exports.extent.Page;
import org.orglattice.exports.network.GraphMlWriter.Look;
import org.orglattice.organization.LinkType;
import org.orglattice.organization.Organization;
import org.orglattice.posting.Member;
import org.orglattice.posting.MembershipKind;
import org.orglattice.time.PartialDate;

/**
 * What the network of an organization is: organizations and members as nodes; lines, links, appointments and memberships as
 * edges. An organization elsewhere that is linked to one within is there too, and says so. Nodes come before all edges,
 * because programs want to know the ends of an edge; of what was written, ids are all that is kept.
 */
final class Network {

    private static final String SOLID = "line";
    private static final String DASHED = "dashed";
    private static final String DOTTED = "dotted";

    private static final Map<LinkType, String> LINK_LABELS =
            Map.of(LinkType.SERVES, "服务", LinkType.PARTICIPATES_IN, "参加", LinkType.SUCCEEDED_BY, "由其接替");
    private static final Map<MembershipKind, String> BELONGING_LABELS =
            Map.of(MembershipKind.TEAM, "队员", MembershipKind.ROSTER, "组织关系", MembershipKind.CHECK_IN, "双报到");

    private final Extent extent;
    private final GraphMlWriter writer;
    private final Set<String> written = new HashSet<>();
    private final Set<Link.Key> links = new HashSet<>();

    Network(ExportRequest request, GraphMlWriter writer) {
        this.extent = new Extent(request);
        this.writer = writer;
    }

    void write() {
        extent.each(this::organizations);
        extent.each(this::others);
        extent.each(this::edges);
    }

    private void organizations(Page page) {
        Map<String, int[]> seats = new HashMap<>();
        for (HeldPost post : page.posts()) {
            int[] counts = seats.computeIfAbsent(post.organization().id(), id -> new int[2]);
            counts[0]++;
            counts[1] += post.vacantSeats();
        }
        for (Located each : page.organizations()) {
            int[] counts = seats.getOrDefault(each.organization().id(), new int[2]);
            Map<Attribute, Object> attributes = attributes(each.organization(), false);
            attributes.put(Attribute.POSTS, counts[0]);
            attributes.put(Attribute.VACANT_SEATS, counts[1]);
            node(each.organization(), attributes);
        }
    }

    private void others(Page page) {
        for (Located each : page.organizations()) {
            outside(each.home());
            outside(each.superior());
        }
        for (Link each : page.links()) {
            outside(each.from());
            outside(each.to());
        }
        page.posts().forEach(post -> post.holders().forEach(holder -> member(holder.member())));
        page.belongings().forEach(each -> member(each.member()));
    }

    private void outside(@Nullable Organization organization) {
        if (organization != null && !written.contains(organization.id())) {
            node(organization, attributes(organization, true));
        }
    }

    private void node(Organization organization, Map<Attribute, Object> attributes) {
        written.add(organization.id());
        Look look = new Look(Colours.of(organization.kind()), "roundrectangle", organization.name());
        writer.node(NodeId.of(organization.id()), attributes, look);
    }

    private static Map<Attribute, Object> attributes(Organization organization, boolean outside) {
        Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.ENTITY, organization.id());
        attributes.put(Attribute.LABEL, organization.name());
        attributes.put(Attribute.TYPE, "organization");
        attributes.put(Attribute.KIND, organization.kind().name());
        attributes.put(Attribute.KIND_ZH, organization.kind().title().zh());
        put(attributes, Attribute.PARTY_LEVEL, organization.partyLevel());
        put(attributes, Attribute.GRID_LEVEL, organization.gridLevel());
        put(attributes, Attribute.CODE, organization.code());
        put(attributes, Attribute.USCC, organization.uscc());
        put(attributes, Attribute.ESTABLISHED, organization.establishedOn());
        attributes.put(Attribute.OUTSIDE, outside);
        attributes.put(Attribute.DATASET, organization.dataset());
        attributes.put(Attribute.SYNTHETIC, organization.synthetic());
        return attributes;
    }

    private void member(Member member) {
        if (written.add(member.id())) {
            Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
            attributes.put(Attribute.ENTITY, member.id());
            attributes.put(Attribute.LABEL, member.name());
            attributes.put(Attribute.TYPE, "member");
            attributes.put(Attribute.OUTSIDE, false);
            attributes.put(Attribute.DATASET, member.dataset());
            attributes.put(Attribute.SYNTHETIC, member.synthetic());
            writer.node(NodeId.of(member.id()), attributes, new Look(Colours.PERSON, "ellipse", member.name()));
        }
    }

    private void edges(Page page) {
        for (Located each : page.organizations()) {
            line(each.organization(), each.home(), "PART_OF", "所属", SOLID);
            line(each.organization(), each.superior(), "REPORTS_TO", "隶属", DASHED);
        }
        page.links().stream().filter(link -> links.add(link.key())).forEach(this::link);
        page.posts().forEach(post -> post.holders().forEach(holder -> appointment(post, holder)));
        page.belongings().forEach(each -> {
            Map<Attribute, Object> attributes = edge("BELONGS_TO", BELONGING_LABELS.get(each.kind()));
            attributes.put(Attribute.REMARK, each.kind());
            period(attributes, each.since(), each.until());
            edge(each.member().id(), each.organization(), attributes, DOTTED);
        });
    }

    private void line(Organization from, @Nullable Organization to, String relation, String label, String style) {
        if (to != null) {
            edge(from.id(), to.id(), edge(relation, label), style);
        }
    }

    private void link(Link link) {
        Map<Attribute, Object> attributes = edge(link.type().name(), LINK_LABELS.get(link.type()));
        put(attributes, Attribute.REMARK, link.remark());
        period(attributes, link.since(), link.until());
        edge(link.from().id(), link.to().id(), attributes, DOTTED);
    }

    private void appointment(HeldPost post, Holder holder) {
        Map<Attribute, Object> attributes = edge("HOLDS", holder.title() == null ? post.title() : holder.title());
        attributes.put(Attribute.ROLE, post.role().code());
        attributes.put(Attribute.TITLE, post.title());
        attributes.put(Attribute.PRIMARY, holder.primary());
        period(attributes, holder.since(), holder.until());
        edge(holder.member().id(), post.organization().id(), attributes, SOLID);
    }

    private static Map<Attribute, Object> edge(String relation, @Nullable String label) {
        Map<Attribute, Object> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.RELATION, relation);
        attributes.put(Attribute.EDGE_LABEL, label == null ? relation : label);
        return attributes;
    }

    private static void period(
            Map<Attribute, Object> attributes, @Nullable PartialDate since, @Nullable PartialDate until) {
        put(attributes, Attribute.SINCE, since);
        put(attributes, Attribute.UNTIL, until);
    }

    private static void put(Map<Attribute, Object> attributes, Attribute attribute, @Nullable Object value) {
        if (value != null) {
            attributes.put(attribute, value);
        }
    }

    private void edge(String from, String to, Map<Attribute, Object> attributes, String style) {
        writer.edge(NodeId.of(from), NodeId.of(to), attributes, style);
    }
}
