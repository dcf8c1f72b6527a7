package org.orglattice.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.orglattice.dataset.format.CsvFiles;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A data set that the service ships.
 *
 * @param name the folder below {@code seeds/}
 * @param files its tables
 */
record Seed(String name, List<Resource> files) {

    static Seed named(String name) {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:seeds/" + name + "/*.csv");
            return new Seed(
                    name,
                    Arrays.stream(files)
                            .sorted(Comparator.comparing(Resource::getFilename))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("seeds/" + name + " cannot be read", e);
        }
    }

    boolean exists() {
        return !files.isEmpty();
    }

    CsvFiles source() {
        return new CsvFiles(name, files);
    }

    /**
     * By what the seed can be recognised.
     *
     * @return the SHA-256 of its files
     */
    String checksum() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : files) {
                try (InputStream content = new DigestInputStream(file.getInputStream(), digest)) {
                    content.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("seeds/" + name + " cannot be read", e);
        }
    }
}
