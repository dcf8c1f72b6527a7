package org.orglattice.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.orglattice.graph.BackupFault;
import org.orglattice.graph.GraphBackups;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes backups for the command of this name. It writes where it is told to on the machine of the service, so it takes more
 * than a role: to be able to read the secret in the data folder, as the service's user on that machine can.
 */
@RestController
final class BackupController {

    static final String PATH = "/backups";

    private final ServerFile file;
    private final GraphBackups backups;

    BackupController(ServerFile file, GraphBackups backups) {
        this.file = file;
        this.backups = backups;
    }

    @PostMapping(PATH)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@RequestParam String folder, @RequestParam String proof) {
        boolean isOurs = file.written()
                .map(instance -> instance.isProof(proof, statement(folder)))
                .orElse(false);
        if (!isOurs) {
            throw new RequestError(
                    ErrorCode.FORBIDDEN,
                    new Bilingual(
                            "备份只能由服务所在机器上的 backup 命令发起。",
                            "Backups are taken by the command backup on the machine of the service."));
        }
        try {
            backups.take(Path.of(folder));
        } catch (BackupFault fault) {
            throw new RequestError(ErrorCode.BAD_USER_INPUT, fault.sentence());
        } catch (InvalidPathException e) {
            throw RequestError.badInput("“%s”不是路径。", "\"%s\" is no path.", folder);
        }
    }

    /** What only who knows the secret can prove, and what no challenge of others can be, as those have no spaces. */
    static String statement(String folder) {
        return "back up to " + folder;
    }
}
