package dev.asyncworkbook.kernel.scheduler;

/**
 * How the thread of a current-thread runtime gets to know of what happens elsewhere: of input, of
 * the time, and of other threads. Belongs to that thread.
 */
final class Parking {

    private final CurrentThread scheduler;

    Parking(CurrentThread scheduler) {
        this.scheduler = scheduler;
    }

    /** Between two rounds: what has come in, and whose time has come, though tasks are ready. */
    void lookAround() {
        IoDriver driver = scheduler.driver();
        if (driver != null) {
            driver.poll(0);
        }
        if (!scheduler.isBackstage()) {
            scheduler.clock().fireDue();
        }
    }

    /**
     * Waits for something to become ready: for the clock, or for another thread.
     *
     * @return whether it is worth another look; if not, nothing can ever run again
     */
    boolean park() {
        Clock clock = scheduler.clock();
        Outside outside = scheduler.outside();
        scheduler.counters().parked();
        scheduler.ready().beginRound();
        IoDriver driver = scheduler.driver();
        if (driver != null && driver.isWaiting()) {
            parkInDriver(clock, outside, driver);
            return true;
        }
        if (clock.isPaused()) {
            return parkPaused(clock, outside);
        }
        if (!clock.hasTimers() && !outside.isBusy()) {
            return false;
        }
        outside.park(clock.nanosUntilNext());
        clock.fireDue();
        outside.drain();
        return true;
    }

    /** Virtual time does not wait for input: as in Tokio it jumps if there is none at once. */
    private void parkInDriver(Clock clock, Outside outside, IoDriver driver) {
        boolean jumps = clock.isPaused() && clock.hasTimers() && !outside.isBusy();
        long nanos = clock.isPaused() ? Long.MAX_VALUE : clock.nanosUntilNext();
        outside.park(jumps ? 0 : nanos, driver);
        outside.drain();
        if (!clock.isPaused()) {
            clock.fireDue();
        } else if (jumps && scheduler.ready().isEmpty()) {
            clock.jump();
        }
    }

    /** Virtual time stands still as long as another thread may still wake somebody. */
    private static boolean parkPaused(Clock clock, Outside outside) {
        if (outside.isBusy()) {
            outside.park(Long.MAX_VALUE);
            outside.drain();
            return true;
        }
        boolean more = clock.hasTimers();
        if (more) {
            clock.jump();
        }
        return more;
    }
}
