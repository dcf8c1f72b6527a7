package org.orglattice.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields that an operation selects of what a field gives, whatever type that turns out to be of and whatever the variables
 * are: none that a directive may leave out. They are found once for each field of a document that is kept.
 */
final class SelectedFields {

    // by identity: documents are kept, and with them their fields
    private final Cache<Field, List<Field>> known =
            Caffeine.newBuilder().weakKeys().build();

    private final String type;

    /**
     * Reads what is selected of a type.
     *
     * @param type its name
     */
    SelectedFields(String type) {
        this.type = type;
    }

    /**
     * The fields right below a field.
     *
     * @param environment the field
     * @return those below it; none where it stands several times in its operation, or they do
     */
    List<Field> below(DataFetchingEnvironment environment) {
        List<Field> fields = environment.getMergedField().getFields();
        return fields.size() == 1
                ? known.get(fields.get(0), field -> read(field, environment.getFragmentsByName()))
                : List.of();
    }

    private List<Field> read(Field field, Map<String, FragmentDefinition> fragments) {
        List<Field> found = new ArrayList<>();
        collect(field.getSelectionSet(), fragments, new HashSet<>(), found);
        Map<String, Long> times = found.stream()
                .map(Field::getResultKey)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return found.stream()
                .filter(each -> times.get(each.getResultKey()) == 1)
                .toList();
    }

    // what is spread twice is read once: else fragments that spread each other twice would take for ever
    private void collect(
            SelectionSet selections, Map<String, FragmentDefinition> fragments, Set<String> spread, List<Field> found) {
        selections.getSelections().forEach(selection -> {
            if (selection instanceof Field field && field.getDirectives().isEmpty()) {
                found.add(field);
            } else if (selection instanceof InlineFragment inline
                    && inline.getDirectives().isEmpty()
                    && isOfType(inline.getTypeCondition())) {
                collect(inline.getSelectionSet(), fragments, spread, found);
            } else if (selection instanceof FragmentSpread each
                    && each.getDirectives().isEmpty()
                    && isOfType(fragments.get(each.getName()).getTypeCondition())
                    && spread.add(each.getName())) {
                collect(fragments.get(each.getName()).getSelectionSet(), fragments, spread, found);
            }
        });
    }

    private boolean isOfType(@Nullable TypeName condition) {
        return condition == null || condition.getName().equals(type);
    }
}
