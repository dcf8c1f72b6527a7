package org.orglattice.command;

import java.net.URI;
import java.util.List;

/**
 * Starts the service in this process, for a command that finds none running.
 */
@FunctionalInterface
public interface Launcher {

    /**
     * A service that was started.
     */
    interface Launched extends AutoCloseable {

        /**
         * Where it answers.
         *
         * @return its address
         */
        URI address();

        /** Ends it in good order. */
        @Override
        void close();
    }

    /**
     * Starts the service.
     *
     * @param settings its settings, as {@code --name=value}
     * @return the service, which answers
     * @throws RuntimeException where it cannot be started, of which it has said why
     */
    Launched launch(List<String> settings);
}
