package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.runner.Completion;

/** The port to whoever types: a terminal with editing and history, or a plain stream of lines. */
interface Console extends AutoCloseable {

    /** What came of asking for an entry. */
    sealed interface Input {

        /**
         * An entry that is complete, or the last one there is; may have several lines.
         *
         * @param text without the end of its last line
         */
        record Entry(String text) implements Input {}

        /** The entry was given up with Ctrl-C. */
        record Canceled() implements Input {}

        /** There is no more. */
        record End() implements Input {}
    }

    /** What a console asks of the one who reads from it. */
    interface Language {

        /** Whether the text is an entry, or more lines are to come. */
        boolean isComplete(String text);

        /** What could stand at the cursor. */
        Completion complete(String text, int cursor);
    }

    /** Asks for an entry. */
    Input read(String prompt);

    /**
     * Does the work, unless Ctrl-C was heard since the entry was read; Ctrl-C meanwhile calls
     * {@code interrupt}, on another thread.
     */
    void whileRunning(Runnable work, Runnable interrupt);

    @Override
    void close();
}
