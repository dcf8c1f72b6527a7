package org.orglattice.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The parameters of a rule.
 *
 * @param json the JSON object
 */
record ReferenceParameters(JsonNode json) {

    // as written, so that 0.1 of 30 is 3
    private static final JsonMapper DECIMALS = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * Which organizations are meant.
     *
     * @param kind their kind
     * @param levels their levels, or empty for any
     * @param homeKinds the kinds of their homes, or empty for any
     * @param roles the roles of the posts that count there, or empty for all
     */
    record Body(
            String kind,
            Optional<List<String>> levels,
            Optional<List<String>> homeKinds,
            Optional<List<String>> roles) {}

    static ReferenceParameters of(@Nullable String text) {
        return new ReferenceParameters(DECIMALS.readTree(text == null ? "{}" : text));
    }

    boolean states(String key) {
        return json.has(key);
    }

    Body body(String key) {
        ReferenceParameters body = new ReferenceParameters(json.required(key));
        return new Body(body.text("kind"), body.texts("levels"), body.texts("homeKinds"), body.texts("roles"));
    }

    String text(String key) {
        return json.required(key).asString();
    }

    /**
     * A list, or one value that stands for a list of one.
     *
     * @param key the key
     * @return the values, or empty where the key is left out
     */
    Optional<List<String>> texts(String key) {
        JsonNode node = json.get(key);
        if (node == null) {
            return Optional.empty();
        }
        return Optional.of(
                node.isArray() ? node.valueStream().map(JsonNode::asString).toList() : List.of(node.asString()));
    }

    Optional<BigDecimal> number(String key) {
        return Optional.ofNullable(json.get(key)).map(JsonNode::decimalValue);
    }

    int integer(String key, int otherwise) {
        return number(key).map(BigDecimal::intValueExact).orElse(otherwise);
    }
}
