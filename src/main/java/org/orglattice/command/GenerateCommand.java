package org.orglattice.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orglattice.sample.SampleGenerator;
import org.orglattice.text.Bilingual;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Writes the fictional data set {@code sample}, in any size, with the answers that are known of it.
 */
@Command(
        name = "generate",
        description = "生成虚构数据集及已知答案。 / Writes the fictional data set, and the answers that are known of it.")
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--sub-districts",
            paramLabel = "N",
            defaultValue = "1",
            description = "街道数，默认 1 / how many sub-districts; 1 by default")
    private int subDistricts;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "随机种子，默认 1 / what the data follow from; 1 by default")
    private long seed;

    @Parameters(paramLabel = "DIR", description = "目标目录 / where the files go")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        CommandLine command = spec.commandLine();
        if (subDistricts < 1 || subDistricts > SampleGenerator.MOST_SUB_DISTRICTS) {
            throw new ParameterException(
                    command, "out of range", spec.findOption("--sub-districts"), String.valueOf(subDistricts));
        }
        new SampleGenerator(subDistricts, seed).generate(folder);
        command.getOut()
                .println(Bilingual.of(
                        "已写入 %1$s：虚构街道 %2$d 个，种子 %3$d。",
                        "Written to %1$s: fictional sub-districts %2$d, seed %3$d.", folder, subDistricts, seed));
        return CommandLine.ExitCode.OK;
    }
}
