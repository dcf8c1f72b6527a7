package org.orglattice.query;

import java.util.Locale;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Says what is wrong with the input of a mutation in the language of the reader.
 */
@Controller
class UserErrorController {

    @SchemaMapping
    String message(UserError error, Locale locale) {
        return error.sentence().in(locale);
    }
}
