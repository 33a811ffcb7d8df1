package dev.asyncworkbook.cli;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.verb.RootCommand;
import dev.asyncworkbook.runner.RunnerException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The program: parses, dispatches, and turns whatever fails into a sentence and an exit code. */
public final class Main {

    private static final String CRASHED =
            "something went wrong that should not; this is a mistake in the workbook, not in your"
                    + " program.";

    private final Host host;

    /** For this process. */
    Main(Host host) {
        this.host = host;
    }

    /** Runs and exits. */
    public static void main(String[] arguments) {
        int exitCode = new Main(thisProcess()).run(arguments);
        System.exit(exitCode);
    }

    private static Host thisProcess() {
        return new Host(
                System.in,
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getProperty("workbook.terminals", ""),
                Integer.getInteger("workbook.width", 0),
                System.getenv(),
                Path.of(System.getProperty("workbook.home", ".")));
    }

    /** UTF-8 wherever the workbook runs: its own text is, and so is Java source. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** Runs; answers the exit code. */
    int run(String... arguments) {
        Screen screen = host.screen(List.of(arguments).contains("--plain"));
        try {
            return RootCommand.commandLine(host)
                    .setParameterExceptionHandler((e, _) -> usage(e, screen))
                    .setExecutionExceptionHandler(
                            (e, _, _) -> failed(e, List.of(arguments), screen))
                    .execute(arguments);
        } catch (RuntimeException | Error e) {
            return failed(e, List.of(arguments), screen);
        }
    }

    private static int usage(ParameterException e, Screen screen) {
        screen.complain(UsageErrors.sentence(e));
        return ExitCode.USAGE;
    }

    private int failed(Throwable failure, List<String> arguments, Screen screen) {
        return switch (failure) {
            case WorkbookException e -> {
                screen.complain(e.sentence());
                yield e.exitCode();
            }
            case CommandLine.ExecutionException e when e.getCause() != null ->
                    failed(e.getCause(), arguments, screen);
            case RunnerException e -> {
                screen.complain(e.getMessage() + where(e, arguments));
                yield ExitCode.INFRASTRUCTURE;
            }
            default -> {
                screen.complain(CRASHED + where(failure, arguments));
                yield ExitCode.INFRASTRUCTURE;
            }
        };
    }

    private String where(Throwable failure, List<String> arguments) {
        return CrashReport.write(failure, arguments, host.environment())
                .map(file -> " The details are in " + file)
                .orElse("");
    }
}
