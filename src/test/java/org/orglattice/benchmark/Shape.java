package org.orglattice.benchmark;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where in an answer of the service is what a row of the limit says.
 *
 * @param rows the pointer to the list
 * @param columns the pointer to each column of a row, within an entry of the list
 */
record Shape(String rows, Map<String, String> columns) {

    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Brings an answer of the service into the form of the limit's.
     *
     * @param answer the service's answer
     * @return the rows that the limit has to give, as far as there are columns for them
     */
    ArrayNode rowsOf(JsonNode answer) {
        ArrayNode all = JSON.createArrayNode();
        for (JsonNode entry : answer.at(rows)) {
            ObjectNode row = all.addObject();
            columns.forEach((column, pointer) -> row.set(column, entry.at(pointer)));
        }
        return all;
    }

    /**
     * Leaves out of the limit's answer what is not compared.
     *
     * @param answer the limit's answer
     * @return its rows
     */
    ArrayNode comparable(JsonNode answer) {
        ArrayNode all = JSON.createArrayNode();
        for (JsonNode entry : answer) {
            ObjectNode row = all.addObject();
            columns.keySet().forEach(column -> row.set(column, entry.path(column)));
        }
        return all;
    }
}
