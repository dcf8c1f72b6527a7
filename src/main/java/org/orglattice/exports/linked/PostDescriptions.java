package org.orglattice.exports.linked;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.TIME;
import org.jspecify.annotations.Nullable;
import org.orglattice.exports.extent.HeldPost;
import org.orglattice.exports.extent.HeldPost.Holder;
import org.orglattice.posting.Member;
import org.orglattice.text.Bilingual;
import org.orglattice.time.PartialDate;

/**
 * Describes people, posts, and who holds which. Of a person that is the name, which everybody may read.
 */
final class PostDescriptions {

    private static final Bilingual PRIMARY = new Bilingual("主职", "primary post");
    private static final Bilingual CONCURRENT = new Bilingual("兼任", "concurrent post");

    private final Uris uris;
    private final Vocabularies vocabularies;

    PostDescriptions(Uris uris, Vocabularies vocabularies) {
        this.uris = uris;
        this.vocabularies = vocabularies;
    }

    Description person(Member member) {
        Description person = new Description(uris.of(member.id()), FOAF.PERSON).text(DCTERMS.IDENTIFIER, member.id());
        // where no source gives the name, there is a description only
        return (member.named() ? person.text(FOAF.NAME, member.name()) : person.chinese(RDFS.LABEL, member.name()))
                .madeUp(member.synthetic());
    }

    Description post(HeldPost post) {
        return new Description(uris.of(post.id()), ORG.POST)
                .text(DCTERMS.IDENTIFIER, post.id())
                .chinese(SKOS.PREF_LABEL, post.title())
                .link(ORG.POST_IN, uris.of(post.organization().id()))
                .link(ORG.HAS_ROLE, vocabularies.role(post.role()));
    }

    List<Description> membership(HeldPost post, Holder holder) {
        IRI person = uris.of(holder.member().id());
        Description membership = new Description(uris.of(holder.id()), ORG.MEMBERSHIP)
                .link(ORG.MEMBER, person)
                .link(ORG.HAS_ORGANIZATION, uris.of(post.organization().id()))
                .link(ORG.HAS_ROLE, vocabularies.role(post.role()))
                .chinese(RDFS.LABEL, holder.title())
                .bilingual(RDFS.COMMENT, holder.primary() ? PRIMARY : CONCURRENT);
        holder.sources().forEach(source -> membership.link(DCTERMS.SOURCE, uris.of(source)));
        List<Description> all = new ArrayList<>();
        all.add(new Description(person).link(ORG.HOLDS, uris.of(post.id())));
        all.add(membership);
        if (holder.since() != null || holder.until() != null) {
            membership.link(ORG.MEMBER_DURING, uris.of(holder.id(), "period"));
            period(holder, all);
        }
        return all;
    }

    private void period(Holder holder, List<Description> to) {
        Description period = new Description(uris.of(holder.id(), "period"), TIME.INTERVAL);
        to.add(period);
        end(period, TIME.HAS_BEGINNING, uris.of(holder.id(), "since"), holder.since(), to);
        end(period, TIME.HAS_END, uris.of(holder.id(), "until"), holder.until(), to);
    }

    private static void end(
            Description period, IRI property, IRI end, @Nullable PartialDate date, List<Description> to) {
        if (date != null) {
            period.link(property, end);
            to.add(new Description(end, TIME.INSTANT).date(inXsd(date), date));
        }
    }

    private static IRI inXsd(PartialDate date) {
        return switch (date.text().length()) {
            case 4 -> TIME.IN_XSDG_YEAR;
            case 7 -> TIME.IN_XSDG_YEAR_MONTH;
            default -> TIME.IN_XSDDATE;
        };
    }
}
