package org.orglattice.answers;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.graphql.server.support.SerializableGraphQlRequest;

/** Requests may give their parts as {@code null}, over which Spring stumbles. */
@JacksonMixin(SerializableGraphQlRequest.class)
interface NullableParts {

    @JsonSetter(nulls = Nulls.SKIP)
    void setVariables(Map<String, Object> variables);

    @JsonSetter(nulls = Nulls.SKIP)
    void setExtensions(Map<String, Object> extensions);
}
