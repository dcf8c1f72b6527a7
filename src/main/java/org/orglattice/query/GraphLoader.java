package org.orglattice.query;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.DataLoaderRegistry;
import org.dataloader.MappedBatchLoader;
import org.orglattice.graph.Graph;
import org.orglattice.graph.GraphVersion;
import org.orglattice.graph.Question;
import org.orglattice.graph.Row;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * The one data loader of a request. Because all questions go through it, whatever the fields of a level ask goes to the
 * database together, on the thread of the request.
 */
@Component
class GraphLoader extends DefaultBatchLoaderRegistry {

    private static final String NAME = "graph";

    private final Graph graph;

    GraphLoader(Graph graph) {
        this.graph = graph;
    }

    static DataLoader<Question, List<Row>> of(DataFetchingEnvironment environment) {
        return environment.getDataLoader(NAME);
    }

    /** Has a request that goes on ask for everything anew. */
    static void forgetAnswers(DataLoaderRegistry loaders) {
        loaders.getDataLoader(NAME).clearAll();
    }

    @Override
    public boolean hasRegistrations() {
        return true;
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {
        MappedBatchLoader<Question, List<Row>> loader = questions -> answer(questions, context);
        registry.register(
                NAME, DataLoaderFactory.newMappedDataLoader(NAME, loader, DataLoaderOptions.newDefaultOptions()));
    }

    private CompletableFuture<Map<Question, List<Row>>> answer(Set<Question> questions, GraphQLContext context) {
        Duration left = Deadline.of(context).left();
        GraphVersion earliest = context.getOrDefault(GraphVersion.class, GraphVersion.ANY);
        return CompletableFuture.completedFuture(graph.ask(questions, left, earliest));
    }
}
