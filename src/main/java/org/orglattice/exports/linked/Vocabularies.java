package org.orglattice.exports.linked;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;
import org.orglattice.posting.Role;
import org.orglattice.text.Bilingual;

/**
 * The service's own terms as concepts: kinds of organizations, levels of Party organizations, and roles.
 */
final class Vocabularies {

    private static final String KINDS = "kinds";
    private static final String PARTY_LEVELS = "party-levels";
    private static final String ROLES = "roles";

    private final Uris uris;

    Vocabularies(Uris uris) {
        this.uris = uris;
    }

    IRI kind(OrganizationKind kind) {
        return uris.term("kind-" + kind.name());
    }

    IRI partyLevel(PartyLevel level) {
        return uris.term("party-level-" + level.name());
    }

    IRI role(Role role) {
        return uris.term("role-" + role.code());
    }

    /** What does not depend on the data: the schemes, and the closed ones with their concepts. */
    Stream<Description> closed() {
        Stream<Description> schemes = Stream.of(
                scheme(KINDS, new Bilingual("单位类别", "kinds of organizations")),
                scheme(PARTY_LEVELS, new Bilingual("党组织层级", "levels of Party organizations")),
                scheme(ROLES, new Bilingual("职务", "roles")));
        Stream<Description> kinds = Arrays.stream(OrganizationKind.values())
                .map(kind -> concept(kind(kind), KINDS, kind.name(), kind.title()));
        Stream<Description> levels = Arrays.stream(PartyLevel.values())
                .map(level -> concept(partyLevel(level), PARTY_LEVELS, level.name(), level.title()));
        return Stream.of(schemes, kinds, levels).flatMap(each -> each);
    }

    Description describe(Role role) {
        Bilingual title = new Bilingual(role.nameZh(), role.nameEn());
        return concept(role(role), ROLES, role.code(), title).link(RDF.TYPE, ORG.ROLE);
    }

    private Description scheme(String term, Bilingual title) {
        return new Description(uris.term(term), SKOS.CONCEPT_SCHEME).label(title);
    }

    private Description concept(IRI iri, String scheme, String notation, Bilingual title) {
        return new Description(iri, SKOS.CONCEPT)
                .label(title)
                .text(SKOS.NOTATION, notation)
                .link(SKOS.IN_SCHEME, uris.term(scheme));
    }
}
