package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.kernel.trace.SwitchLevel;

import picocli.CommandLine.Option;

/** The option that says where tasks can be interrupted. */
final class SwitchOption {

    @Option(
            names = "--switch",
            paramLabel = "LEVEL",
            description = {
                "Where one task can be interrupted by another:",
                "await (default), as on one thread;",
                "sync, also at blocking locks and atomics, and",
                "field, also at every shared variable, as on many threads."
            })
    private String level = SwitchLevel.AWAIT.label();

    /**
     * The level.
     *
     * @throws WorkbookException if there is none of that name
     */
    SwitchLevel level() {
        return SwitchLevel.ofLabel(level)
                .orElseThrow(() ->
                        new WorkbookException(
                                ExitCode.USAGE,
                                "--switch "
                                        + level
                                        + ": there is no such level; use await, sync or field."
                                        + Suggestions.didYouMean(level, SwitchLevel.labels())));
    }
}
