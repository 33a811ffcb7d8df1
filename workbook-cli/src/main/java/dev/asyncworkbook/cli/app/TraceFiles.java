package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.grader.timeline.export.EventLines;
import dev.asyncworkbook.grader.timeline.export.PerfettoTrace;
import dev.asyncworkbook.grader.timeline.export.ShiVizLog;
import dev.asyncworkbook.grader.timeline.page.TimelinePage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The files that a trace is wanted as; null for those that are not.
 *
 * @param html a page
 * @param perfetto a Chrome trace
 * @param shiviz a log with vector clocks
 * @param jsonl a JSON object for each event
 */
public record TraceFiles(
        @Nullable OutputFile html,
        @Nullable OutputFile perfetto,
        @Nullable OutputFile shiviz,
        @Nullable OutputFile jsonl) {

    /** No file at all. */
    public static final TraceFiles NONE = new TraceFiles(null, null, null, null);

    /**
     * Refuses what could not be told apart.
     *
     * @throws WorkbookException if two of them are the same, standard output among them
     */
    public TraceFiles {
        List<String> names =
                Stream.of(html, perfetto, shiviz, jsonl)
                        .filter(Objects::nonNull)
                        .map(OutputFile::name)
                        .toList();
        for (String name : names) {
            if (names.indexOf(name) != names.lastIndexOf(name)) {
                String what = name.equals(OutputFile.STANDARD_OUTPUT) ? "standard output" : name;
                throw new WorkbookException(
                        ExitCode.USAGE, what + " can take only one of the files: name another.");
            }
        }
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Whether standard output is taken by one of them. */
    public boolean takeStandardOutput() {
        return Stream.of(html, perfetto, shiviz, jsonl)
                .filter(Objects::nonNull)
                .anyMatch(OutputFile::isStandardOutput);
    }

    /** Writes them. */
    public void write(Timeline timeline, Screen screen) {
        if (html != null) {
            html.write(TimelinePage.of(timeline), "a page; open it in a browser", screen);
        }
        if (perfetto != null) {
            String what = "a trace; open it at https://ui.perfetto.dev";
            perfetto.write(PerfettoTrace.of(timeline), what, screen);
        }
        if (shiviz != null) {
            String what = "a log for https://bestchai.bitbucket.io/shiviz, with its pattern on top";
            shiviz.write(ShiVizLog.of(timeline), what, screen);
        }
        if (jsonl != null) {
            jsonl.write(EventLines.of(timeline), "an event a line, as JSON", screen);
        }
    }
}
