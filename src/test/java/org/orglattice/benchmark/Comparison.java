package org.orglattice.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.benchmark.Question.Subject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * Asks both a question about everything, compares what they say, and notes how long their answers are.
 */
final class Comparison {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * What to send to each of the two.
     *
     * @param service requests to the service
     * @param limit the same to the limit
     * @param rows how many rows there were in all answers
     */
    record Requests(List<Request> service, List<Request> limit, int rows) {

        List<Request> of(String target) {
            return target.equals("service") ? service : limit;
        }
    }

    private final Client service;
    private final Client limit;

    Comparison(Client service, Client limit) {
        this.service = service;
        this.limit = limit;
    }

    /**
     * Compares the answers to a question.
     *
     * @param question the question
     * @return the requests, with the lengths of their answers
     * @throws AssertionError where the two say something different
     */
    Requests of(Question question) {
        List<Request> toService = new ArrayList<>();
        List<Request> toLimit = new ArrayList<>();
        int rows = 0;
        for (Subject subject : question.subjects()) {
            Request posted = new Request("/graphql", question.body(subject), -1);
            Request got = new Request(question.path(subject), null, -1);
            byte[] answer = service.send(posted);
            byte[] least = limit.send(got);
            rows += compare(question, subject, JSON.readTree(answer), JSON.readTree(least));
            toService.add(posted.expecting(answer.length));
            toLimit.add(got.expecting(least.length));
        }
        return new Requests(toService, toLimit, rows);
    }

    private static int compare(Question question, Subject subject, JsonNode answer, JsonNode least) {
        ArrayNode expected = question.shape().comparable(least);
        ArrayNode found = question.shape().rowsOf(answer);
        if (!found.equals(expected)) {
            throw new AssertionError("%s about %s: the service says%n%s%nand the limit%n%s"
                    .formatted(question.name(), subject.variables(), found, expected));
        }
        return found.size();
    }
}
