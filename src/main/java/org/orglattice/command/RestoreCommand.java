package org.orglattice.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orglattice.graph.BackupFault;
import org.orglattice.graph.embedded.Restoration;
import org.orglattice.graph.embedded.Restoration.Restored;
import org.orglattice.text.Bilingual;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Brings a backup back, on which the service is started then.
 */
@Command(
        name = "restore",
        description = "恢复备份；现有的存储改名保留。 / Brings a backup back; the store that is there is kept under another name.")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data-dir", paramLabel = "DIR", description = "数据目录，默认 data / the data folder; data by default")
    private Path data = ServiceOptions.dataFolder();

    @Parameters(paramLabel = "DIR", description = "备份目录 / the backup")
    private Path backup = Path.of("");

    @Override
    public Integer call() {
        try {
            Restored restored = new Restoration(backup, data).run();
            spec.commandLine().getOut().println(sentence(restored));
            return ExitCode.OK;
        } catch (BackupFault fault) {
            throw new CommandFailure(fault.sentence());
        }
    }

    private static Bilingual sentence(Restored restored) {
        return restored.aside() == null
                ? Bilingual.of("已恢复 %s 的备份。", "The backup of %s is restored.", restored.made())
                : Bilingual.of(
                        "已恢复 %1$s 的备份；原有的存储保留在 %2$s，不再需要时可删除。",
                        "The backup of %1$s is restored; the store that was there is at %2$s, to be deleted when nobody needs it.",
                        restored.made(),
                        restored.aside());
    }
}
