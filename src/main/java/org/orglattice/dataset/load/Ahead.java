package org.orglattice.dataset.load;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the next of several things in another thread while the one before is worked on.
 *
 * @param <T> what is made
 */
final class Ahead<T> implements Iterator<T>, AutoCloseable {

    private final Iterator<T> things;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private @Nullable CompletableFuture<T> next;

    Ahead(Iterator<T> things) {
        this.things = things;
        begin();
    }

    private void begin() {
        next = things.hasNext() ? CompletableFuture.supplyAsync(things::next, thread) : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        try {
            T made = next.join();
            begin();
            return made;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Makes no more, and waits for what is being made. */
    @Override
    public void close() {
        thread.shutdown();
        if (next != null) {
            next.exceptionally(failure -> null).join();
        }
    }
}
