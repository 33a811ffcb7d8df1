package dev.asyncworkbook.kernel.runtime;

import dev.asyncworkbook.kernel.scheduler.Settings;

/** Makes a {@link Runtime} of a chosen flavor. */
public final class Builder {

    private boolean startPaused = Settings.DEFAULT.startPaused();
    private int maxBlockingThreads = Settings.DEFAULT.maxBlockingThreads();

    private Builder() {}

    /** A runtime whose tasks all run on the thread that calls {@code blockOn}. */
    public static Builder newCurrentThread() {
        return new Builder();
    }

    /**
     * Whether the clock starts paused, so that time is virtual; unlike Tokio's it does, unless this
     * says otherwise.
     */
    public Builder startPaused(boolean paused) {
        startPaused = paused;
        return this;
    }

    /**
     * How many threads there are for blocking code; 512, unless this says otherwise.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public Builder maxBlockingThreads(int threads) {
        if (threads <= 0) {
            throw new IllegalArgumentException(
                    "maxBlockingThreads(" + threads + "): there must be at least 1");
        }
        maxBlockingThreads = threads;
        return this;
    }

    /** Makes the runtime. */
    public Runtime build() {
        return new Runtime(new Settings(startPaused, maxBlockingThreads));
    }
}
