package org.orglattice.audit;

import java.util.List;
import java.util.Map;
import org.orglattice.graph.Cypher;
import org.orglattice.text.Bilingual;

/**
 * A question that rules ask, with parameters: one statement of {@code cypher/audit/}.
 *
 * @param name its name, that of the file
 * @param title what it is called
 * @param question the question, as the head of the file states it
 * @param parameters what it takes
 * @param atLeastOneOf of which parameters a rule has to give at least one; empty for none
 * @param messages what is said of a finding, by the reason that the statement gives
 * @param labels what values are called, by parameter or fact and value
 * @param counts how many subjects came to which outcome
 * @param findings the subjects with their outcomes, page by page
 */
record Template(
        String name,
        Bilingual title,
        String question,
        List<Parameter> parameters,
        List<String> atLeastOneOf,
        Map<String, Bilingual> messages,
        Map<String, Map<String, Bilingual>> labels,
        Cypher counts,
        Cypher findings) {}
