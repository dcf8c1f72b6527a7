package org.orglattice.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.orglattice.text.Bilingual;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands of the jar. They run without the service and its database, say what goes wrong in one sentence, and end with 0, with
 * 1 where they could not do what was asked, or with 2 where they were asked wrongly.
 */
@Command(
        name = "java -jar orglattice.jar",
        subcommands = GenerateCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "不带命令则启动服务。 / Without a command it starts the service.")
public final class Commands {

    private final CommandLine commandLine = new CommandLine(this)
            .setParameterExceptionHandler((wrong, args) -> explain(wrong))
            .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));

    /**
     * Tells whether the jar is to run a command.
     *
     * @param args what follows {@code java -jar orglattice.jar}
     * @return whether the first of them is the name of a command
     */
    public boolean has(String... args) {
        return args.length > 0 && commandLine.getSubcommands().containsKey(args[0]);
    }

    /**
     * Runs a command.
     *
     * @param args its name and what follows
     * @return the exit code
     */
    public int run(String... args) {
        return commandLine.execute(args);
    }

    /**
     * Lets the commands write elsewhere than to the console.
     *
     * @param out takes what they have to say
     * @param err takes what goes wrong
     * @return these commands
     */
    Commands writingTo(PrintWriter out, PrintWriter err) {
        commandLine.setOut(out).setErr(err);
        return this;
    }

    private static int explain(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(sentence(wrong));
        command.usage(command.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private static Bilingual sentence(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String arguments = String.join(" ", unmatched.getUnmatched());
            return Bilingual.of("不认识的参数：%s。", "There is no argument %s.", arguments);
        }
        if (wrong instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            String names = String.join(
                    ", ", missing.getMissing().stream().map(Commands::name).toList());
            return Bilingual.of("缺少 %s。", "%s is missing.", names);
        }
        ArgSpec argument = wrong.getArgSpec();
        return argument == null
                ? Bilingual.of("参数不对。", "The arguments are wrong.")
                : Bilingual.of(
                        "%1$s 不能是“%2$s”。",
                        "%1$s cannot be \"%2$s\".", name(argument), Objects.toString(wrong.getValue(), ""));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        // writers wrap what the disk says
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (!(cause instanceof IOException)) {
            throw failure;
        }
        String place = cause instanceof FileSystemException file && file.getFile() != null
                ? file.getFile()
                : String.valueOf(cause.getMessage());
        command.getErr()
                .println(Bilingual.of(
                        "读写不了 %s：请检查路径、权限和磁盘空间。",
                        "%s cannot be read or written: check the path, the rights and the space on the disk.", place));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
