package org.orglattice.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.GraphReader;
import org.orglattice.graph.Question;

/**
 * How one export reads personal data: by paths within reach, and noted for the access log where it is shown.
 */
public final class PersonalExport {

    private final Viewer viewer;
    private final Reach reach;
    private final LocalDate today;
    private final String operation;
    private final AccessLog log;
    private final Disclosures disclosures = new Disclosures();

    PersonalExport(Viewer viewer, PersonalData rights, String operation, AccessLog log) {
        this.viewer = viewer;
        this.reach = rights.reach(viewer);
        this.today = rights.today();
        this.operation = operation;
        this.log = log;
    }

    /**
     * Over which places the viewer may read personal data.
     *
     * @return the places
     */
    public Reach reach() {
        return reach;
    }

    /**
     * Finds the members whose personal data is shown: those of whom every present place, or every former one where there is
     * none, is within reach.
     *
     * @param members the ids of members
     * @param graph reads the graph
     * @return the ids of those
     */
    public Set<String> open(Collection<String> members, GraphReader graph) {
        if (reach.isNowhere() || reach.isEverywhere()) {
            return reach.isNowhere() ? Set.of() : Set.copyOf(members);
        }
        Map<String, Object> arguments = Map.of("reach", reach.segments(), "day", today.toString());
        List<Question> questions = members.stream()
                .map(member -> new Question(PersonalReading.READABLE, member, arguments))
                .toList();
        return graph.ask(questions).entrySet().stream()
                .filter(answer -> !answer.getValue().isEmpty())
                .map(answer -> answer.getKey().key())
                .collect(Collectors.toSet());
    }

    /**
     * Notes that something is shown that tells personal data of members.
     *
     * @param field by what it is told
     * @param members the ids of the members
     */
    public void show(String field, Collection<String> members) {
        disclosures.add(operation, field, members);
    }

    /**
     * Forgets what was noted, because it never leaves.
     */
    public void discard() {
        disclosures.take();
    }

    /**
     * Writes down what leaves now.
     *
     * @param request the id of the request
     */
    public void write(@Nullable String request) {
        log.write(viewer, String.valueOf(request), disclosures);
    }
}
