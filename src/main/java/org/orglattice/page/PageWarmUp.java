package org.orglattice.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.orglattice.graph.WarmUp;
import org.orglattice.query.Rehearsal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Rehearses what the page asks, in the order in which people come to it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageWarmUp implements WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(PageWarmUp.class);

    private static final String FILES = "classpath:graphql/operations/page/*.graphql";

    /** What the start page asks, and an organization's; the others follow by name. */
    private static final List<String> FIRST = List.of(
            "Viewer",
            "Home",
            "TreeRoots",
            "Suggestions",
            "OrganizationHead",
            "OrganizationSheet",
            "OrganizationPosts",
            "TreeChildren");

    private final Rehearsal rehearsal;

    PageWarmUp(Rehearsal rehearsal) {
        this.rehearsal = rehearsal;
    }

    @Override
    public void run() {
        for (Resource file : queries()) {
            if (!rehearsal.perform(text(file))) {
                LOG.debug("{} was not answered", file.getFilename());
            }
        }
    }

    /** All operations of the page that change nothing. */
    static List<Resource> queries() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .filter(file -> text(file).lines().anyMatch(line -> line.startsWith("query ")))
                    .sorted(Comparator.comparing(PageWarmUp::rank).thenComparing(Resource::getFilename))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the operations of the page cannot be read", e);
        }
    }

    private static int rank(Resource file) {
        int place = FIRST.indexOf(String.valueOf(file.getFilename()).replace(".graphql", ""));
        return place < 0 ? FIRST.size() : place;
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
