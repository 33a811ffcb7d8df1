package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The long stories of the diagnostics, in Markdown. */
public final class Explanations {

    /** The codes that have one. */
    public static final List<String> CODES = DiagnosticCode.codes();

    private Explanations() {}

    /**
     * The story of a code, however it is capitalized.
     *
     * @throws WorkbookException if there is none
     */
    public static String of(String code) {
        String wanted = code.strip().toUpperCase(Locale.ROOT);
        if (!CODES.contains(wanted)) {
            String meant = Suggestions.didYouMean(wanted, CODES);
            throw new WorkbookException(
                    ExitCode.USAGE,
                    "there is no diagnostic "
                            + code
                            + "."
                            + (meant.isEmpty() ? " There are " + all() + "." : meant));
        }
        try (InputStream in = Explanations.class.getResourceAsStream("explain/" + wanted + ".md")) {
            if (in == null) {
                throw new IllegalStateException("no page for " + wanted);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String all() {
        return String.join(", ", CODES);
    }
}
