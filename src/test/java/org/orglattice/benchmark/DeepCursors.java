package org.orglattice.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.orglattice.benchmark.Question.Subject;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes cursors far behind in the appointments of an organization, without asking for all the pages before them: a cursor
 * of the service says which list it is of, and then the place.
 *
 * @param list what the cursors of the list begin with
 */
record DeepCursors(String list) implements UnaryOperator<String> {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Asks for the first page.
     *
     * @param service asks the service
     * @param organization the organization
     * @return what makes a cursor of a place
     */
    static DeepCursors of(Client service, String organization) {
        Subject first = new Subject(Map.of("id", organization), Map.of());
        Question page = new Question("", "AppointmentsWithin", new Shape("", Map.of()), List.of(first));
        byte[] answer = service.send(new Request("/graphql", page.body(first), -1));
        String cursor = JSON.readTree(answer)
                .at("/data/organization/appointments/pageInfo/endCursor")
                .asString();
        String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        int form = text.indexOf(':');
        return new DeepCursors(text.substring(0, text.indexOf(':', form + 1) + 1));
    }

    @Override
    public String apply(String path) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((list + path).getBytes(StandardCharsets.UTF_8));
    }
}
