package org.orglattice.benchmark;

import java.util.List;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the rows of a result as JSON while they come.
 */
final class RowWriter {

    private RowWriter() {}

    static void write(Result rows, JsonGenerator json) {
        List<String> columns = rows.keys();
        json.writeStartArray();
        while (rows.hasNext()) {
            Record row = rows.next();
            json.writeStartObject();
            for (int i = 0; i < columns.size(); i++) {
                json.writeName(columns.get(i));
                write(row.get(i), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Value value, JsonGenerator json) {
        switch (value.type().name()) {
            case "NULL" -> json.writeNull();
            case "STRING" -> json.writeString(value.asString());
            case "INTEGER" -> json.writeNumber(value.asLong());
            case "FLOAT" -> json.writeNumber(value.asDouble());
            case "BOOLEAN" -> json.writeBoolean(value.asBoolean());
            case "LIST OF ANY?" -> {
                json.writeStartArray();
                value.values().forEach(each -> write(each, json));
                json.writeEndArray();
            }
            case "MAP" -> {
                json.writeStartObject();
                for (String key : value.keys()) {
                    json.writeName(key);
                    write(value.get(key), json);
                }
                json.writeEndObject();
            }
            default ->
                throw new IllegalArgumentException(
                        "A statement gave a " + value.type().name());
        }
    }
}
