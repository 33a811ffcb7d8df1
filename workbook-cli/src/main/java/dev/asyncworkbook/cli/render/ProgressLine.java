package dev.asyncworkbook.cli.render;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that says how far long work has come, and goes away at the end.
 *
 * <p>What is quickly done shows nothing. Confined to one thread.
 */
public final class ProgressLine implements AutoCloseable {

    private static final long QUIET_NANOS = 700_000_000;
    private static final long BETWEEN_NANOS = 100_000_000;

    private static final int BAR = 30;
    private static final String ERASE = "\r\033[K";

    private final PrintStream terminal;
    private final boolean wanted;
    private final LongSupplier nanos;
    private long next;
    private boolean shown;

    /**
     * Makes a line that is not shown yet.
     *
     * @param wanted whether there is a terminal that understands how to erase it
     */
    public ProgressLine(PrintStream terminal, boolean wanted) {
        this(terminal, wanted, System::nanoTime);
    }

    ProgressLine(PrintStream terminal, boolean wanted, LongSupplier nanos) {
        this.terminal = terminal;
        this.wanted = wanted;
        this.nanos = nanos;
        next = nanos.getAsLong() + QUIET_NANOS;
    }

    /** Says that so many schedules have run. */
    public void schedules(int count) {
        if (isDue()) {
            show(String.format(Locale.ROOT, "%,d schedules so far ...", count));
        }
    }

    /** Says that so many of all parts of the work are done. */
    public void parts(int done, int all, String what) {
        if (isDue()) {
            int full = all == 0 ? BAR : BAR * done / all;
            String bar = "#".repeat(full) + ".".repeat(BAR - full);
            show(String.format(Locale.ROOT, "[%s] %,d of %,d %s", bar, done, all, what));
        }
    }

    private boolean isDue() {
        return wanted && nanos.getAsLong() - next >= 0;
    }

    private void show(String text) {
        next = nanos.getAsLong() + BETWEEN_NANOS;
        shown = true;
        terminal.print(ERASE + text);
        terminal.flush();
    }

    /** Erases the line. */
    @Override
    public void close() {
        if (shown) {
            terminal.print(ERASE);
            terminal.flush();
            shown = false;
        }
    }
}
