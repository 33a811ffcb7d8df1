package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.io.pipe.Course;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.Scheduler;

/** One direction of a connection: what goes in first comes out first. */
class Wire implements Course {

    private final SimNetwork network;
    private final Host from;
    private final Host to;
    private final boolean takesTime;

    /** The millisecond at which the latest arrives that is on the way. */
    private long latest;

    Wire(SimNetwork network, Host from, Host to, boolean takesTime) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.takesTime = takesTime;
    }

    @Override
    public final void carry(Runnable arrival) {
        network.links().send(from, to, false, () -> depart(arrival));
    }

    private void depart(Runnable arrival) {
        Clock clock = Scheduler.current("the network").clock();
        long now = clock.now();
        long delay = takesTime ? network.rules().chooseDelay() : 0;
        long due = Math.max(now + delay, latest);
        if (due <= now) {
            arrival.run();
        } else {
            latest = due;
            clock.arm(due, arrival::run, CallSite.UNKNOWN);
        }
    }

    @Override
    public int portion(int count) {
        return count;
    }

    final SimNetwork network() {
        return network;
    }
}
