package org.orglattice.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.audit.Explanation;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.orglattice.organization.OrganizationLink;
import org.orglattice.posting.Membership;
import org.orglattice.query.NodeObject;
import org.orglattice.query.Nodes;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what clients select of the payloads, as the graph has it once the mutation is done.
 */
@Controller
class PayloadController {

    private static final Cypher LINK = Cypher.file("editing/link");
    private static final Cypher MEMBERSHIP = Cypher.file("editing/membership");
    private static final Cypher EXPLANATION = Cypher.file("editing/explanation");

    private final Nodes nodes;

    PayloadController(Nodes nodes) {
        this.nodes = nodes;
    }

    @SchemaMapping(typeName = "OrganizationPayload", field = "organization")
    CompletableFuture<@Nullable NodeObject> organization(Answer answer, Snapshot snapshot) {
        return node(answer, "organization", snapshot);
    }

    @SchemaMapping(typeName = "DissolutionPayload", field = "organization")
    CompletableFuture<@Nullable NodeObject> dissolved(Answer answer, Snapshot snapshot) {
        return node(answer, "organization", snapshot);
    }

    @SchemaMapping(typeName = "DissolutionPayload", field = "ended")
    CompletableFuture<List<@Nullable NodeObject>> ended(Answer answer, Snapshot snapshot) {
        return nodes.findAll(answer.ids("ended"), snapshot);
    }

    @SchemaMapping(typeName = "LinkPayload", field = "link")
    CompletableFuture<@Nullable OrganizationLink> link(Answer answer, Snapshot snapshot) {
        return keyed(LINK, answer.ids("link"), List.of("from", "type", "to", "since"), OrganizationLink::of, snapshot);
    }

    @SchemaMapping(typeName = "MemberPayload", field = "member")
    CompletableFuture<@Nullable NodeObject> member(Answer answer, Snapshot snapshot) {
        return node(answer, "member", snapshot);
    }

    @SchemaMapping(typeName = "MergePayload", field = "member")
    CompletableFuture<@Nullable NodeObject> mergedMember(Answer answer, Snapshot snapshot) {
        return node(answer, "member", snapshot);
    }

    @SchemaMapping(typeName = "MergePayload", field = "moved")
    CompletableFuture<List<@Nullable NodeObject>> moved(Answer answer, Snapshot snapshot) {
        return nodes.findAll(answer.ids("moved"), snapshot);
    }

    @SchemaMapping(typeName = "MergePayload", field = "demoted")
    CompletableFuture<List<@Nullable NodeObject>> demoted(Answer answer, Snapshot snapshot) {
        return nodes.findAll(answer.ids("demoted"), snapshot);
    }

    @SchemaMapping(typeName = "PostPayload", field = "post")
    CompletableFuture<@Nullable NodeObject> post(Answer answer, Snapshot snapshot) {
        return node(answer, "post", snapshot);
    }

    @SchemaMapping(typeName = "AppointmentPayload", field = "appointment")
    CompletableFuture<@Nullable NodeObject> appointment(Answer answer, Snapshot snapshot) {
        return node(answer, "appointment", snapshot);
    }

    @SchemaMapping(typeName = "TransferPayload", field = "appointment")
    CompletableFuture<@Nullable NodeObject> begun(Answer answer, Snapshot snapshot) {
        return node(answer, "appointment", snapshot);
    }

    @SchemaMapping(typeName = "TransferPayload", field = "ended")
    CompletableFuture<@Nullable NodeObject> left(Answer answer, Snapshot snapshot) {
        return node(answer, "ended", snapshot);
    }

    @SchemaMapping(typeName = "MembershipPayload", field = "membership")
    CompletableFuture<@Nullable Membership> membership(Answer answer, Snapshot snapshot) {
        List<String> columns = List.of("member", "organization", "kind", "since");
        return keyed(MEMBERSHIP, answer.ids("membership"), columns, Membership::of, snapshot);
    }

    @SchemaMapping(typeName = "RulePayload", field = "rule")
    CompletableFuture<@Nullable NodeObject> rule(Answer answer, Snapshot snapshot) {
        return node(answer, "rule", snapshot);
    }

    @SchemaMapping(typeName = "ExplanationPayload", field = "explanation")
    CompletableFuture<@Nullable Explanation> explanation(Answer answer, Snapshot snapshot) {
        String id = answer.id("explanation");
        return id == null
                ? CompletableFuture.completedFuture(null)
                : snapshot.one(EXPLANATION, id, Map.of(), Explanation::of);
    }

    private CompletableFuture<@Nullable NodeObject> node(Answer answer, String field, Snapshot snapshot) {
        String id = answer.id(field);
        return id == null ? CompletableFuture.completedFuture(null) : nodes.find(id, snapshot);
    }

    /** What has no id, by the values that it is known by. */
    private static <T> CompletableFuture<@Nullable T> keyed(
            Cypher cypher, List<String> values, List<String> columns, Function<Row, T> mapper, Snapshot snapshot) {
        if (values.isEmpty()) {
            return CompletableFuture.completedFuture(null);
        }
        Map<String, Object> inputs = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            inputs.put(columns.get(i), values.get(i));
        }
        return snapshot.ask(new Question(cypher, String.join("#", values), Map.of(), inputs))
                .thenApply(rows -> rows.isEmpty() ? null : mapper.apply(rows.get(0)));
    }
}
