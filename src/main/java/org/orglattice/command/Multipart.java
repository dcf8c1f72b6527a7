package org.orglattice.command;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Files on their way to the service, read as they are sent.
 */
final class Multipart {

    private final String boundary = "orglattice-" + UUID.randomUUID();
    private final List<Path> files;

    Multipart(List<Path> files) {
        this.files = files;
    }

    String type() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() throws FileNotFoundException {
        List<BodyPublisher> parts = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace("\"", "%22");
            parts.add(BodyPublishers.ofString("--" + boundary
                    + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                    + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
            parts.add(BodyPublishers.ofFile(file));
            parts.add(BodyPublishers.ofString("\r\n"));
        }
        parts.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(parts.toArray(BodyPublisher[]::new));
    }
}
