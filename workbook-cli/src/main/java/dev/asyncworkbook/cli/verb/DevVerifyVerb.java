package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.dev.Inspecting;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;

/** {@code workbook dev verify}. */
@Command(
        name = "verify",
        description = {
            "Prove that a course works: solutions pass, starters and wrong answers fail as",
            "they say, every check is needed, all code runs, and twice the same."
        })
public final class DevVerifyVerb implements Callable<Integer> {

    private static final int MOST_JOBS = 64;

    private final Host host;
    @Mixin private final DevOptions options = new DevOptions();

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            description = "Lessons or steps, such as hello or hello/late-arrival; by default all.")
    private List<String> names = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json, junit or github.")
    private String format = "text";

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "How many steps are verified at a time; by default one a processor.")
    private int jobs = Runtime.getRuntime().availableProcessors();

    /** For this process. */
    public DevVerifyVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        if (jobs < 1 || jobs > MOST_JOBS) {
            throw new WorkbookException(
                    ExitCode.USAGE, "--jobs must be from 1 to " + MOST_JOBS + ".");
        }
        return new Inspecting(
                        host, options.screen(host), options.course(host), DevOptions.form(format))
                .verify(names, jobs);
    }
}
