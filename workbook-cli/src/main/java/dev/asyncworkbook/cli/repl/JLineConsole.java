package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.runner.Completion;

import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A terminal with editing, history and completion. */
final class JLineConsole implements Console {

    private static final String MORE = "...> ";

    /**
     * Held, since the logging system forgets what nobody holds; a learner is told nothing of it.
     */
    private static final Logger LOGGER = Logger.getLogger("org.jline");

    static {
        LOGGER.setLevel(Level.OFF);
    }

    private final Terminal terminal;
    private final Attributes original;

    /** What Ctrl-C does while no line is read; read by the thread that hears the signal. */
    private volatile Optional<Runnable> whenInterrupted = Optional.empty();

    /** Whether Ctrl-C was heard since the last line was read; as above. */
    private volatile boolean interrupted;

    private final LineReader reader;

    JLineConsole(Path historyFile, Language language) {
        try {
            // The jni provider starts faster than ffm, and loads where native access is granted.
            terminal = TerminalBuilder.builder().system(true).ffm(false).dumb(true).build();
        } catch (IOException e) {
            throw new WorkbookException(
                    ExitCode.INFRASTRUCTURE, "the terminal cannot be used: try --plain.", e);
        }
        // From now on, so that a Ctrl-C between two lines does not end the workbook.
        Terminal.SignalHandler _ = terminal.handle(Terminal.Signal.INT, _ -> interrupt());
        original = terminal.getAttributes();
        withoutEcho();
        reader =
                LineReaderBuilder.builder()
                        .appName("workbook")
                        .terminal(terminal)
                        .parser(new EntryParser(language))
                        .completer((_, line, found) -> complete(language, line, found))
                        .variable(LineReader.HISTORY_FILE, historyFile)
                        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                        .option(LineReader.Option.INSERT_TAB, true)
                        .build();
    }

    /** What is typed while a program runs is shown once, when it is read, and not twice. */
    private void withoutEcho() {
        Attributes quiet = new Attributes(original);
        quiet.setLocalFlag(Attributes.LocalFlag.ECHO, false);
        quiet.setLocalFlag(Attributes.LocalFlag.ICANON, false);
        terminal.setAttributes(quiet);
    }

    private void interrupt() {
        interrupted = true;
        whenInterrupted.ifPresent(Runnable::run);
    }

    @Override
    public Input read(String prompt) {
        int indent = Math.max(0, prompt.length() - MORE.length());
        reader.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, " ".repeat(indent) + MORE);
        try {
            String text = reader.readLine(prompt);
            interrupted = false;
            // While it reads, the reader turns a Ctrl-C into an interrupt, even after Enter.
            return Thread.interrupted() ? new Input.Canceled() : new Input.Entry(text);
        } catch (UserInterruptException e) {
            return new Input.Canceled();
        } catch (EndOfFileException e) {
            return new Input.End();
        }
    }

    @Override
    public void whileRunning(Runnable work, Runnable interrupt) {
        whenInterrupted = Optional.of(interrupt);
        try {
            if (!interrupted) {
                work.run();
            }
        } finally {
            whenInterrupted = Optional.empty();
        }
    }

    private static void complete(Language language, ParsedLine line, List<Candidate> found) {
        Completion completion = language.complete(line.line(), line.cursor());
        int wordStart = line.cursor() - line.wordCursor();
        if (completion.anchor() < wordStart) {
            return;
        }
        String kept = line.line().substring(wordStart, completion.anchor());
        for (String candidate : completion.candidates()) {
            found.add(new Candidate(kept + candidate, candidate, null, null, null, null, false));
        }
    }

    @Override
    public void close() {
        try {
            terminal.setAttributes(original);
            terminal.close();
        } catch (IOException e) {
            throw new WorkbookException(
                    ExitCode.INFRASTRUCTURE, "the terminal could not be given back.", e);
        }
    }
}
