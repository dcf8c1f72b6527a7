package org.orglattice.exports.linked;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.TIME;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * What the published vocabularies say: which terms there are, and of what may be said what.
 */
final class Ontologies {

    private static final String LITERAL = "literal";

    /** Domain and range of each property as its vocabulary states them; an empty one leaves it open. */
    private static final Map<String, String> PROPERTIES = """
            org:subOrganizationOf     org:Organization         org:Organization
            org:classification        org:Organization         skos:Concept
            org:identifier            org:Organization         literal
            org:linkedTo              org:Organization         org:Organization
            org:memberOf              foaf:Agent               org:Organization
            org:reportsTo             foaf:Agent|org:Post      foaf:Agent|org:Post
            org:postIn                org:Post                 org:Organization
            org:role                  org:Membership|org:Post  org:Role
            org:holds                 foaf:Agent               org:Post
            org:member                org:Membership           foaf:Agent
            org:organization          org:Membership           org:Organization
            org:memberDuring          org:Membership           time:Interval
            org:originalOrganization  org:ChangeEvent          org:Organization
            org:resultingOrganization org:ChangeEvent          org:Organization
            org:changedBy             org:Organization         org:ChangeEvent
            org:resultedFrom          org:Organization         org:ChangeEvent
            foaf:name                 -                        literal
            foaf:page                 -                        document
            skos:prefLabel            -                        literal
            skos:altLabel             -                        literal
            skos:notation             -                        literal
            skos:inScheme             -                        skos:ConceptScheme
            time:hasBeginning         time:Interval            time:Instant
            time:hasEnd               time:Interval            time:Instant
            time:inXSDDate            time:Instant             xsd:date
            time:inXSDgYearMonth      time:Instant             xsd:gYearMonth
            time:inXSDgYear           time:Instant             xsd:gYear
            dcterms:identifier        -                        literal
            dcterms:title             -                        literal
            dcterms:created           -                        literal
            dcterms:date              -                        literal
            dcterms:issued            -                        literal
            dcterms:description       -                        literal
            dcterms:publisher         -                        dcterms:Agent
            dcterms:source            -                        dcterms:BibliographicResource
            rdfs:label                -                        literal
            rdfs:comment              -                        literal
            rdf:type                  -                        class
            """.lines()
            .map(line -> line.split("\\s+"))
            .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1] + " " + cells[2]));

    private static final Map<IRI, IRI> SUPERCLASSES =
            Map.of(ORG.ROLE, SKOS.CONCEPT, ORG.ORGANIZATION, FOAF.AGENT, FOAF.PERSON, FOAF.AGENT);

    private Ontologies() {}

    /** Every term that the vocabularies have. */
    static Set<Value> terms() {
        return Stream.of(ORG.class, FOAF.class, SKOS.class, DCTERMS.class, TIME.class, RDF.class, RDFS.class, XSD.class)
                .flatMap(vocabulary -> Stream.of(vocabulary.getFields()))
                .filter(field -> field.getType() == IRI.class)
                .map(Ontologies::value)
                .collect(Collectors.toSet());
    }

    private static Value value(Field field) {
        try {
            return (Value) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Looks for what does not agree with the vocabularies.
     *
     * @param model what is said
     * @return the statements at whose ends there is something else than ought to be
     */
    static List<String> violations(Model model) {
        List<String> violations = new ArrayList<>();
        for (Statement each : model) {
            String ends = PROPERTIES.getOrDefault(Namespaces.compact(each.getPredicate()), "unknown unknown");
            if (!fits(ends.split(" ")[0], each.getSubject(), model)
                    || !fits(ends.split(" ")[1], each.getObject(), model)) {
                violations.add(each.toString());
            }
        }
        return violations;
    }

    private static boolean fits(String wanted, Value value, Model model) {
        return switch (wanted) {
            case "-" -> true;
            case LITERAL -> value instanceof Literal;
            case "class", "document" -> value instanceof IRI;
            default -> Stream.of(wanted.split("\\|")).anyMatch(types(value, model)::contains);
        };
    }

    private static Set<String> types(Value value, Model model) {
        Set<String> types = new HashSet<>();
        if (value instanceof Literal literal) {
            types.add(Namespaces.compact(literal.getDatatype()));
        } else {
            for (Value type : model.filter((Resource) value, RDF.TYPE, null).objects()) {
                types.add(Namespaces.compact((IRI) type));
                if (SUPERCLASSES.containsKey(type)) {
                    types.add(Namespaces.compact(SUPERCLASSES.get(type)));
                }
            }
        }
        return types;
    }
}
