package org.orglattice.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import org.orglattice.text.Bilingual;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands of the jar. They talk to the service that runs, or start one for themselves; they say what goes wrong in one
 * sentence, and end with 0, with 1 where they could not do what was asked, with 2 where they were asked wrongly, or with 3
 * where there are faults in the data.
 */
@Command(
        name = "java -jar orglattice.jar",
        synopsisHeading = "用法 / Usage: ",
        commandListHeading = "%n命令 / Commands:%n",
        optionListHeading = "%n",
        synopsisSubcommandLabel = "COMMAND",
        description = "不带命令则启动服务。 / Without a command it starts the service.",
        footer = {"%n退出码 / Exit codes: 0 成功 / fine, 1 失败 / failed, 2 用法不对 / asked wrongly, 3 数据有错误 / faults in the data"
        })
public final class Commands {

    private static final int WIDTH = 110;
    private static final Set<String> HELP = Set.of("-h", "--help");

    private final CommandLine commandLine;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "显示帮助 / shows this help")
    private boolean help;

    /**
     * The commands.
     *
     * @param launcher starts the service for commands that find none running
     */
    public Commands(Launcher launcher) {
        commandLine = new CommandLine(this)
                .addSubcommand(new ImportCommand(launcher))
                .addSubcommand(new ExportCommand(launcher))
                .addSubcommand(new AuditCommand(launcher))
                .addSubcommand(new OnboardCommand(launcher))
                .addSubcommand(new BackupCommand(launcher))
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new GenerateCommand())
                .addSubcommand(new ServeCommand())
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler((wrong, args) -> explain(wrong))
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        commandLine
                .getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().usageMessage().synopsisHeading("用法 / Usage: "));
    }

    /**
     * Tells whether the jar is to run a command.
     *
     * @param args what follows {@code java -jar orglattice.jar}
     * @return whether the first of them is the name of a command, or of none, which a command line has to say
     */
    public boolean has(String... args) {
        if (args.length == 0 || args[0].isEmpty()) {
            return false;
        }
        boolean serves = args[0].equals(ServeCommand.NAME);
        boolean asksForHelp = Arrays.stream(args).anyMatch(HELP::contains);
        boolean isSetting = args[0].startsWith("-") && !HELP.contains(args[0]);
        return !isSetting && (!serves || asksForHelp);
    }

    /**
     * What is left to the service where no command runs.
     *
     * @param args what follows {@code java -jar orglattice.jar}
     * @return the settings of the service
     */
    public static String[] settings(String... args) {
        boolean serves = args.length > 0 && args[0].equals(ServeCommand.NAME);
        return serves ? Arrays.copyOfRange(args, 1, args.length) : args;
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
            return missing.getMissing().get(0).group() == null
                    ? Bilingual.of("缺少 %s。", "%s is missing.", names)
                    : Bilingual.of("缺少其中之一：%s。", "One of these is missing: %s.", names);
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
        if (failure instanceof CommandFailure said) {
            command.getErr().println(said.sentence());
            return CommandLine.ExitCode.SOFTWARE;
        }
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
