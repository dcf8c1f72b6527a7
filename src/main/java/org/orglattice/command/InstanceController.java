package org.orglattice.command;

import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Proves to commands that the service is the one of the data folder, before they send it a token: another process may listen
 * on the port of one that has ended.
 */
@RestController
final class InstanceController {

    static final String PATH = "/instance/";

    // what statements that somebody else has to prove cannot be
    private static final Pattern CHALLENGE = Pattern.compile("[0-9a-f]{1,64}");

    private final ServerFile file;

    InstanceController(ServerFile file) {
        this.file = file;
    }

    @GetMapping(path = PATH + "{challenge}", produces = "text/plain")
    ResponseEntity<String> prove(@PathVariable String challenge) {
        return !CHALLENGE.matcher(challenge).matches()
                ? ResponseEntity.status(HttpStatus.BAD_REQUEST).build()
                : file.written()
                        .map(instance -> ResponseEntity.ok(instance.proof(challenge)))
                        .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
