package vn.tiendo.bot.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the process begins. */
@Command(
        name = "java -jar tiendo.jar",
        description = "Tiến độ: field reporting by chat with progress against targets.",
        mixinStandardHelpOptions = true)
final class Application extends Serve {
    private Application(Map<String, String> environment) {
        super(environment);
    }

    static void main(String[] args) {
        Launch.again(args);
        int exit = commandLine(System.getenv(), args)
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err))
                .execute(args);
        if (exit != KEEPS_RUNNING) {
            System.exit(exit);
        }
    }

    /** As below, and {@code --help} in the language that {@code args} ask for. */
    static CommandLine commandLine(Map<String, String> environment, String... args) {
        var line = commandLine(environment);
        return Refused.isEnglish(List.of(args)) ? line : VietnameseHelp.taught(line);
    }

    /** The commands of the contract, for {@code environment}; without a command it is {@code serve}. */
    private static CommandLine commandLine(Map<String, String> environment) {
        return new CommandLine(new Application(environment))
                .addSubcommand(new Serve(environment))
                .addSubcommand(new CheckCommand(environment))
                .addSubcommand(new Init())
                .addSubcommand(new Understand())
                .addSubcommand(new Invite(environment))
                .addSubcommand(new Recounting(environment))
                .addSubcommand(new RemindersCommand(environment))
                .addSubcommand(new Audit(environment))
                .addSubcommand(new ParkedCommand(environment))
                .addSubcommand(new Export(environment))
                .addSubcommand(new Import(environment))
                .addSubcommand(new Rehearse())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Refused())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(Console.of(parsed).said(CommandFailures.sentence(failure)));
                    return CommandLine.ExitCode.USAGE;
                });
    }

    /** Vietnamese whatever the locale of the process. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), UTF_8), true);
    }
}
