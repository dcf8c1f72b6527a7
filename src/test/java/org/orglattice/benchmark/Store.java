package org.orglattice.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Makes fictional sub-districts by the service's own command and loads them by another one. What is loaded is kept for
 * the next run; {@code mvn clean} has it made anew.
 */
final class Store {

    private static final String LOADED = "loaded";

    private Store() {}

    /**
     * The store of a graph.
     *
     * @param folder where stores are kept
     * @param subDistricts how many sub-districts it holds
     * @return the home of the database
     */
    static Path of(Path folder, int subDistricts) {
        Path data = folder.resolve("store-" + subDistricts);
        try {
            if (!Files.exists(data.resolve(LOADED))) {
                FileSystemUtils.deleteRecursively(data);
                Path tables = folder.resolve("data-" + subDistricts);
                FileSystemUtils.deleteRecursively(tables);
                run(folder, "generate", "--sub-districts", "" + subDistricts, "--seed", "1", tables.toString());
                run(folder, "import", "--data-dir", data.toString(), tables.toString());
                Files.createFile(data.resolve(LOADED));
            }
            return data.resolve(Files.readString(data.resolve("store")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Path folder, String command, String... arguments) {
        List<String> all = new ArrayList<>(List.of("-Xmx3g", "-jar", Servers.JAR, command));
        all.addAll(List.of(arguments));
        JavaProcess.start(folder.resolve("logs").resolve(command + ".log"), all).join();
    }
}
