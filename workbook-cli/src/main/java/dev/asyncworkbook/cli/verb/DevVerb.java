package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** {@code workbook dev}: the commands for those who write lessons. */
@Command(
        name = "dev",
        description = "Write lessons, and prove that they work.",
        synopsisSubcommandLabel = "COMMAND")
public final class DevVerb implements Callable<Integer> {

    @SuppressWarnings("UnusedVariable") // read by picocli
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    private boolean help;

    private DevVerb() {}

    /** The command with those below it. */
    static CommandLine commandLine(Host host) {
        return new CommandLine(new DevVerb())
                .addSubcommand(new DevNewVerb(host))
                .addSubcommand(new DevLintVerb(host))
                .addSubcommand(new DevVerifyVerb(host))
                .addSubcommand(new DevPreviewVerb(host))
                .addSubcommand(new DevFmtVerb(host))
                .addSubcommand(new DevSchemaVerb(host))
                .addSubcommand(new DevPackVerb(host));
    }

    @Override
    public Integer call() {
        throw new WorkbookException(
                ExitCode.USAGE, "say what to do: 'workbook dev --help' lists the commands.");
    }
}
