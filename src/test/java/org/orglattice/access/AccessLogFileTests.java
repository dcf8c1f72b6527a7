package org.orglattice.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogFileTests {

    @Test
    void takesLinesAsTheyAreFromItsStartToItsEnd(@TempDir Path folder) {
        AccessLogFile file = new AccessLogFile(folder);

        file.start();
        file.write("{\"of\":\"{}\"}");
        file.write("second");
        file.stop();
        file.write("too late");

        assertThat(folder.resolve("access.log")).hasContent("{\"of\":\"{}\"}\nsecond\n");
    }

    @Test
    void goesOnWhereItEnded(@TempDir Path folder) {
        for (String line : new String[] {"first", "second"}) {
            AccessLogFile file = new AccessLogFile(folder);
            file.start();
            file.write(line);
            file.stop();
        }

        assertThat(folder.resolve("access.log")).hasContent("first\nsecond\n");
    }
}
