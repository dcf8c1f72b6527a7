package org.orglattice.exports.linked;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.ExportRequest;
import org.orglattice.exports.extent.Belonging;
import org.orglattice.exports.extent.Extent;
import org.orglattice.exports.extent.HeldPost;
import org.orglattice.exports.extent.HeldPost.Holder;
import org.orglattice.exports.extent.Link;
import org.orglattice.exports.extent.Located;
import org.orglattice.exports.extent.Page;
import org.orglattice.graph.Cypher;
import org.orglattice.organization.Organization;

/**
 * Describes an organization and all within it, thing after thing. Of what was described, ids are all that is kept.
 */
final class LinkedData {

    private static final Cypher SOURCES = Cypher.file("export/sources");

    private final ExportRequest request;
    private final Uris uris;
    private final Vocabularies vocabularies;
    private final OrganizationDescriptions organizations;
    private final PostDescriptions posts;
    private final SourceDescriptions sources;
    private final Consumer<Description> taker;
    private final Set<String> described = new HashSet<>();
    private final Set<String> roles = new HashSet<>();
    private final Set<Link.Key> links = new HashSet<>();

    LinkedData(ExportRequest request, Uris uris, Consumer<Description> taker) {
        this.request = request;
        this.uris = uris;
        this.vocabularies = new Vocabularies(uris);
        this.organizations = new OrganizationDescriptions(uris, vocabularies);
        this.posts = new PostDescriptions(uris, vocabularies);
        this.sources = new SourceDescriptions(uris);
        this.taker = taker;
    }

    void describe() {
        vocabularies.closed().forEach(taker);
        Extent extent = new Extent(request);
        extent.each(this::organizations);
        extent.each(this::relations);
    }

    private void organizations(Page page) {
        Set<String> cited = new TreeSet<>();
        for (Located each : page.organizations()) {
            described.add(each.organization().id());
            taker.accept(organizations.full(each));
            cited.addAll(each.sources());
        }
        sources(cited);
    }

    private void relations(Page page) {
        for (Located each : page.organizations()) {
            outside(each.home());
            outside(each.superior());
        }
        page.links().stream().filter(link -> links.add(link.key())).forEach(this::link);
        Set<String> cited = new TreeSet<>();
        page.posts().forEach(post -> post(post, cited));
        page.belongings().forEach(this::belonging);
        sources(cited);
    }

    private void link(Link link) {
        outside(link.from());
        outside(link.to());
        organizations.link(link).forEach(taker);
    }

    private void outside(@Nullable Organization organization) {
        if (organization != null && described.add(organization.id())) {
            taker.accept(organizations.brief(organization));
        }
    }

    private void post(HeldPost post, Set<String> cited) {
        if (roles.add(post.role().code())) {
            taker.accept(vocabularies.describe(post.role()));
        }
        taker.accept(posts.post(post));
        for (Holder holder : post.holders()) {
            if (described.add(holder.member().id())) {
                taker.accept(posts.person(holder.member()));
            }
            posts.membership(post, holder).forEach(taker);
            cited.addAll(holder.sources());
        }
    }

    private void belonging(Belonging belonging) {
        if (described.add(belonging.member().id())) {
            taker.accept(posts.person(belonging.member()));
        }
        taker.accept(new Description(uris.of(belonging.member().id()))
                .link(ORG.MEMBER_OF, uris.of(belonging.organization())));
    }

    private void sources(Collection<String> cited) {
        List<String> fresh = cited.stream().filter(described::add).toList();
        if (!fresh.isEmpty()) {
            request.graph().run(SOURCES, Map.of("ids", fresh)).stream()
                    .flatMap(row -> sources.source(row.row("source")))
                    .forEach(taker);
        }
    }
}
