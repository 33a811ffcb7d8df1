package dev.asyncworkbook.kernel.scheduler;

/** The real time of a clock that is not paused; a test puts its own in place. */
@FunctionalInterface
public interface TimeSource {

    /** The time of the machine. */
    TimeSource SYSTEM = System::nanoTime;

    /** Nanoseconds since some fixed moment. */
    long nanos();
}
