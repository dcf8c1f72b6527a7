package org.orglattice.exports.linked;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.orglattice.text.Bilingual;
import org.orglattice.time.PartialDate;

/**
 * What is said of one thing.
 */
final class Description {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final Bilingual MADE_UP = new Bilingual("虚构数据", "fictional");

    private final IRI subject;
    private final Map<IRI, Set<Value>> values = new LinkedHashMap<>();

    /**
     * A description.
     *
     * @param subject what it is about
     * @param types what that is
     */
    Description(IRI subject, IRI... types) {
        this.subject = subject;
        for (IRI type : types) {
            link(RDF.TYPE, type);
        }
    }

    IRI subject() {
        return subject;
    }

    void each(BiConsumer<IRI, Set<Value>> taker) {
        values.forEach(taker);
    }

    Description link(IRI property, IRI object) {
        return add(property, object);
    }

    Description text(IRI property, @Nullable String text) {
        return text == null ? this : add(property, VALUES.createLiteral(written(text)));
    }

    Description chinese(IRI property, @Nullable String text) {
        return text == null ? this : add(property, VALUES.createLiteral(written(text), "zh"));
    }

    Description bilingual(IRI property, Bilingual text) {
        return chinese(property, text.zh()).add(property, VALUES.createLiteral(text.en(), "en"));
    }

    Description label(Bilingual label) {
        return bilingual(SKOS.PREF_LABEL, label);
    }

    Description date(IRI property, @Nullable PartialDate date) {
        return date == null ? this : add(property, literal(date));
    }

    Description madeUp(boolean synthetic) {
        return synthetic ? bilingual(RDFS.COMMENT, MADE_UP) : this;
    }

    /** As exactly as it is known. */
    static Literal literal(PartialDate date) {
        IRI type = switch (date.text().length()) {
            case 4 -> XSD.GYEAR;
            case 7 -> XSD.GYEARMONTH;
            default -> XSD.DATE;
        };
        return VALUES.createLiteral(date.text(), type);
    }

    private Description add(IRI property, Value value) {
        values.computeIfAbsent(property, each -> new LinkedHashSet<>()).add(value);
        return this;
    }

    // half of a character is none, in any encoding
    private static String written(String text) {
        return text.codePoints()
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
