package org.orglattice.test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The service as the build has packaged it, in the form that starts fastest: its jar taken apart, and its classes archived
 * where a whole run of the tests has done so.
 */
final class PackagedService {

    private static final Path JAR = Path.of(System.getProperty("orglattice.extracted"), "orglattice.jar");
    private static final Path ARCHIVE = JAR.resolveSibling("orglattice.jsa");

    private PackagedService() {}

    /**
     * How it is started.
     *
     * @param machine options of the virtual machine
     * @param arguments what follows {@code java -jar orglattice.jar}
     * @return the command
     */
    static List<String> command(List<String> machine, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        if (Files.exists(ARCHIVE)) {
            // one of an earlier build is left unused, without a word
            command.addAll(List.of("-XX:SharedArchiveFile=" + ARCHIVE, "-Xshare:auto", "-Xlog:disable"));
        }
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(arguments);
        return command;
    }
}
