package org.orglattice.exports.linked;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.orglattice.exports.extent.Link;
import org.orglattice.exports.extent.Located;
import org.orglattice.organization.Organization;

/**
 * Describes organizations, and what is between them.
 */
final class OrganizationDescriptions {

    private final Uris uris;
    private final Vocabularies vocabularies;

    OrganizationDescriptions(Uris uris, Vocabularies vocabularies) {
        this.uris = uris;
        this.vocabularies = vocabularies;
    }

    /** What is to be known of an organization elsewhere. */
    Description brief(Organization organization) {
        Description description = new Description(uris.of(organization.id()), ORG.ORGANIZATION)
                .text(DCTERMS.IDENTIFIER, organization.id())
                .chinese(SKOS.PREF_LABEL, organization.name())
                .chinese(SKOS.ALT_LABEL, organization.shortName())
                .link(ORG.CLASSIFICATION, vocabularies.kind(organization.kind()))
                .madeUp(organization.synthetic());
        if (organization.partyLevel() != null) {
            description.link(ORG.CLASSIFICATION, vocabularies.partyLevel(organization.partyLevel()));
        }
        return description;
    }

    Description full(Located located) {
        Organization organization = located.organization();
        Description description = brief(organization)
                .text(ORG.IDENTIFIER, organization.code())
                .text(ORG.IDENTIFIER, organization.uscc())
                .date(DCTERMS.CREATED, organization.establishedOn());
        if (located.home() != null) {
            description.link(ORG.SUB_ORGANIZATION_OF, uris.of(located.home().id()));
        }
        if (located.superior() != null) {
            description.link(ORG.REPORTS_TO, uris.of(located.superior().id()));
        }
        located.sources().forEach(source -> description.link(DCTERMS.SOURCE, uris.of(source)));
        return description;
    }

    Stream<Description> link(Link link) {
        Description from = new Description(uris.of(link.from().id()));
        return switch (link.type()) {
            case SERVES -> Stream.of(from.link(ORG.LINKED_TO, uris.of(link.to().id())));
            case PARTICIPATES_IN ->
                Stream.of(from.link(ORG.MEMBER_OF, uris.of(link.to().id())));
            case SUCCEEDED_BY -> succession(link, from).stream();
        };
    }

    // what happened to one organization on one day is one event, whatever came of it
    private List<Description> succession(Link link, Description from) {
        String when = link.since() == null ? "unknown" : link.since().text();
        Description event = new Description(uris.of(link.from().id(), "change-" + when), ORG.CHANGE_EVENT);
        event.link(ORG.ORIGINAL_ORGANIZATION, from.subject())
                .link(ORG.RESULTING_ORGANIZATION, uris.of(link.to().id()))
                .date(DCTERMS.DATE, link.since())
                .chinese(DCTERMS.DESCRIPTION, link.remark());
        Description to = new Description(uris.of(link.to().id())).link(ORG.RESULTED_FROM, event.subject());
        return List.of(event, from.link(ORG.CHANGED_BY, event.subject()), to);
    }
}
