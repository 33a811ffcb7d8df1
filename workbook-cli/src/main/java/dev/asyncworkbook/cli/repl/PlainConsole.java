package dev.asyncworkbook.cli.repl;

import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Lines from a stream, without editing; prompts only if a person types them. */
final class PlainConsole implements Console {

    private static final String MORE = "...> ";

    private final BufferedReader in;
    private final PrintStream out;
    private final boolean showsPrompts;
    private final Language language;

    PlainConsole(InputStream in, PrintStream out, boolean showsPrompts, Language language) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
        this.showsPrompts = showsPrompts;
        this.language = language;
    }

    @Override
    public Input read(String prompt) {
        StringBuilder entry = new StringBuilder();
        show(prompt);
        String line = nextLine();
        while (line != null) {
            entry.append(line);
            if (language.isComplete(entry.toString())) {
                return new Input.Entry(entry.toString());
            }
            entry.append('\n');
            show(MORE);
            line = nextLine();
        }
        return entry.toString().isBlank() ? new Input.End() : new Input.Entry(entry.toString());
    }

    private void show(String prompt) {
        if (showsPrompts) {
            out.print(prompt);
            out.flush();
        }
    }

    private @Nullable String nextLine() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException("standard input cannot be read", e);
        }
    }

    /** Without a terminal of its own it leaves Ctrl-C to the system, which ends the workbook. */
    @Override
    public void whileRunning(Runnable work, Runnable interrupt) {
        work.run();
    }

    @Override
    public void close() {}
}
