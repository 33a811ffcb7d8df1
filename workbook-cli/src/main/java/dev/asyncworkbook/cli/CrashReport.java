package dev.asyncworkbook.cli;

import dev.asyncworkbook.cli.state.StateFiles;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A failure that nobody foresaw, written to a file instead of at the user. */
final class CrashReport {

    private CrashReport() {}

    /** Writes it; answers where, or nothing if even that failed. */
    static Optional<String> write(
            Throwable failure, List<String> arguments, Map<String, String> environment) {
        Instant now = Clock.systemUTC().instant();
        String name = "reports/" + now.toString().replace(':', '-') + ".txt";
        StateFiles files = new StateFiles(StateFiles.defaultDirectory(environment));
        try {
            files.write(name, text(failure, arguments, now));
            return Optional.of(files.path(name).toString());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static String text(Throwable failure, List<String> arguments, Instant now) {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        writer.println("Async Workbook failed at " + now);
        writer.println("arguments: " + arguments);
        writer.println("Java: " + Runtime.version());
        failure.printStackTrace(writer);
        writer.flush();
        return text.toString();
    }
}
