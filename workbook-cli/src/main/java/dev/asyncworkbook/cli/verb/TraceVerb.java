package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.Running;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/** {@code workbook trace}. */
@Command(name = "trace", description = "Run a program and show what its tasks did, step by step.")
public final class TraceVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--replay",
            paramLabel = "TOKEN",
            description = "Run it under the schedule of a report.")
    private @Nullable String replay;

    @Parameters(paramLabel = "FILE", description = "The program; - is standard input.")
    private String file = "";

    /** For this process. */
    public TraceVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Workbook workbook = common.workbook(host);
        Program program = ProgramSource.read(file, host.in());
        Schedule schedule = Running.schedule(replay, program);
        try (ProgramRunner runner = new ProgramRunner()) {
            return new Running(workbook.screen(), runner).trace(program, schedule);
        }
    }
}
