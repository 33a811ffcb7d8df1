package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.repl.Repl;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;

/** {@code workbook} itself: without a verb it opens the prompt. */
@Command(
        name = "workbook",
        description = {
            "Learn asynchronous programming by writing small Java programs.",
            "Without a command it opens the prompt, where you left off."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        versionProvider = RootCommand.Version.class,
        footer = {
            "",
            "Exit codes: 0 all is well, 1 a check failed or the program did not end well,",
            "2 wrong usage, 3 broken lesson, 4 the workbook failed, 5 needs a newer workbook."
        })
public final class RootCommand implements Callable<Integer> {

    private static final int HELP_WIDTH = 80;

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @SuppressWarnings("UnusedVariable") // read by picocli
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    private RootCommand(Host host) {
        this.host = host;
    }

    /** The whole command line. */
    public static CommandLine commandLine(Host host) {
        CommandLine root = new CommandLine(new RootCommand(host));
        root.addSubcommand(new ListVerb(host))
                .addSubcommand(new StatusVerb(host))
                .addSubcommand(new RunVerb(host))
                .addSubcommand(new ExploreVerb(host))
                .addSubcommand(new TraceVerb(host))
                .addSubcommand(new ReplayVerb(host))
                .addSubcommand(new CheckVerb(host))
                .addSubcommand(new GradeVerb(host))
                .addSubcommand(new HintVerb(host))
                .addSubcommand(new SolutionVerb(host))
                .addSubcommand(new NextVerb(host))
                .addSubcommand(new ResetVerb(host))
                .addSubcommand(new ExplainVerb(host))
                .addSubcommand(new InstallVerb(host))
                .addSubcommand(DevVerb.commandLine(host))
                .addSubcommand(new MiniRedisVerb(host))
                .addSubcommand(redisCli(host));
        root.setExecutionStrategy(RootCommand::execute);
        root.setUsageHelpWidth(HELP_WIDTH);
        root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        root.setOut(new PrintWriter(host.out(), true, StandardCharsets.UTF_8));
        return root;
    }

    /** Options are those of one command; what stands before a verb would have no effect. */
    private static int execute(CommandLine.ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
            String verb = parsed.subcommand().commandSpec().name();
            throw new CommandLine.ParameterException(
                    parsed.subcommand().commandSpec().commandLine(),
                    "%s must stand behind \"%s\"."
                            .formatted(parsed.matchedOptions().getFirst().longestName(), verb));
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    /** Its words may look like options, or like files of arguments, and are neither. */
    private static CommandLine redisCli(Host host) {
        return new CommandLine(new RedisCliVerb(host))
                .setStopAtPositional(true)
                .setExpandAtFiles(false);
    }

    @Override
    public Integer call() {
        return new Repl(common.workbook(host)).run();
    }

    /** The version in the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = RootCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "Async Workbook " + (version == null ? "(not packaged)" : version)
            };
        }
    }
}
