package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.UnixAddr;
import dev.asyncworkbook.kernel.net.spi.Connecting;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Clock;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.TaskNotes;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.scheduler.Waiting;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

/** A simulated connection that is being made: it goes there, and the answer comes back. */
final class SimConnecting implements Connecting {

    /** How long nobody answers until it is given up, in milliseconds: that of Linux. */
    private static final long PATIENCE = 127_000;

    private final long place = Touch.newPlace();
    private final SimNetwork network;
    private final Host from;
    private final Host to;
    private final Address local;
    private final Address target;
    private final Options options;
    private final CallSite origin;
    private final Wire back;
    private final Waiting wait = this::blocker;

    private boolean begun;
    private boolean over;
    private @Nullable Waker waker;
    private @Nullable SimStream made;
    private @Nullable IoError failure;

    SimConnecting(
            SimNetwork network,
            Host from,
            Host to,
            Address local,
            Address target,
            Options options,
            CallSite origin) {
        this.network = network;
        this.from = from;
        this.to = to;
        this.local = local;
        this.target = target;
        this.options = options;
        this.origin = origin;
        back = network.wire(target, to, from);
    }

    @Override
    public Poll<StreamEnd> poll(Context cx) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (!begun) {
                begun = true;
                network.wire(target, from, to).carry(this::arrive);
                giveUpLater();
            }
            if (failure != null) {
                throw failure;
            }
            if (made != null) {
                return Poll.ready(made);
            }
            waker = KernelLock.late(cx.waker());
            TaskNotes.noteCurrent(wait);
            return Poll.pending();
        }
    }

    private void giveUpLater() {
        boolean answered = failure != null || made != null;
        if (!answered && network.links().isClosed(from, to)) {
            Clock clock = Scheduler.current("connect").clock();
            clock.arm(clock.now() + PATIENCE, () -> fail(Faults.timedOut(target)), origin);
        }
    }

    private void arrive() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (over) {
                return;
            }
            if (!(to.find(target, false) instanceof SimListener listener)) {
                boolean missing = target instanceof UnixAddr && !to.knows(target);
                back.carry(() -> fail(missing ? Faults.missing(target) : Faults.refused(target)));
            } else if (listener.hasRoom()) {
                SimStream.Pair ends = SimStream.connect(network, from, local, to, target);
                int event = ends.one().madeBy(origin, EventKind.CONNECT, -1);
                ends.one().options().setAll(options);
                listener.arrive(ends.other(), event);
                back.carry(() -> succeed(ends.one()));
            } else {
                listener.knock(this::arrive);
            }
        }
    }

    private void succeed(SimStream stream) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (over) {
                stream.close();
                return;
            }
            over = true;
            made = stream;
            wake();
        }
    }

    private void fail(IoError error) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (!over) {
                over = true;
                failure = error;
                wake();
            }
        }
    }

    private void wake() {
        if (waker != null) {
            waker.wake();
        }
    }

    @Override
    public void cancel() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place);
            if (made != null) {
                made.close();
            }
            over = true;
        }
    }

    private Blocker blocker() {
        String where = target instanceof SocketAddr ? target + " to answer" : target.toString();
        return Blocker.on(where, Subject.NONE);
    }
}
