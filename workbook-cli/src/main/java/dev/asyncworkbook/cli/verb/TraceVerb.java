package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.OutputFile;
import dev.asyncworkbook.cli.app.ProgramSource;
import dev.asyncworkbook.cli.app.TraceFiles;
import dev.asyncworkbook.cli.app.Tracing;
import dev.asyncworkbook.cli.app.Way;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
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

    @Mixin private final WayOptions ways = new WayOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json for one object on standard output.")
    private Format format = Format.text;

    @Option(
            names = "--html",
            paramLabel = "F",
            description = "Write a page with the timeline to F; - is standard output.")
    private @Nullable String html;

    @Option(
            names = "--perfetto",
            paramLabel = "F",
            description = "Write a Chrome trace, which Perfetto opens.")
    private @Nullable String perfetto;

    @Option(
            names = "--shiviz",
            paramLabel = "F",
            description = "Write a log with vector clocks, for ShiViz.")
    private @Nullable String shiviz;

    @Option(
            names = "--jsonl",
            paramLabel = "F",
            description = "Write the events, one JSON object a line.")
    private @Nullable String jsonl;

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
        Way way = ways.way(program);
        TraceFiles files = files();
        try (ProgramRunner runner = new ProgramRunner()) {
            Tracing tracing = new Tracing(workbook.screen(), runner);
            return format == Format.json
                    ? tracing.traceAsJson(program, way, files)
                    : tracing.trace(program, way, files);
        }
    }

    private TraceFiles files() {
        TraceFiles files =
                new TraceFiles(
                        OutputFile.of(html),
                        OutputFile.of(perfetto),
                        OutputFile.of(shiviz),
                        OutputFile.of(jsonl));
        if (format == Format.json && files.takeStandardOutput()) {
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "--format json takes standard output for itself: name a file instead of -.");
        }
        return files;
    }
}
