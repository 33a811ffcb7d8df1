package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.pipe.ReadyWaiters;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.net.spi.ListenEnd;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.TaskNotes;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.scheduler.Waiting;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.ArrayDeque;
import java.util.Deque;

/** A simulated socket that listens. */
final class SimListener extends SimSocket implements ListenEnd, Host.Bound {

    /** A connection that waits to be taken, and the event that made it. */
    private record Arrival(SimStream stream, int connecting) {}

    private final Rules rules;
    private final Host host;
    private final Address local;
    private final int backlog;
    private final Deque<Arrival> arrivals = new ArrayDeque<>();

    /** Those whose connections find no room. */
    private final Deque<Runnable> knocking = new ArrayDeque<>();

    private final ReadyWaiters waiters = new ReadyWaiters();
    private final Waiting wait = this::blocker;
    private boolean closed;

    SimListener(Rules rules, Host host, Address local, int backlog, CallSite origin) {
        this.rules = rules;
        this.host = host;
        this.local = local;
        this.backlog = backlog;
        madeAt(origin, Subject.Kind.TCP_LISTENER, Subject.Kind.UNIX_LISTENER, local);
        host.bound(this, false);
        Recorder.current().event(EventKind.BIND, subject(), local.toString());
    }

    @Override
    public Poll<StreamEnd> pollAccept(Context cx, CallSite origin) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            if (Budget.isExhausted(cx)) {
                return Poll.pending();
            }
            if (closed) {
                throw Faults.closed(local);
            }
            if (!arrivals.isEmpty() && rules.chooseFailedAccept()) {
                throw Faults.tooManyFiles(local);
            }
            Arrival first = arrivals.pollFirst();
            if (first == null) {
                waiters.set(cx.waker());
                TaskNotes.noteCurrent(wait);
                return Poll.pending();
            }
            Budget.spend();
            first.stream.madeBy(origin, EventKind.ACCEPT, first.connecting);
            Runnable next = knocking.pollFirst();
            if (next != null) {
                next.run();
            }
            return Poll.ready(first.stream);
        }
    }

    /** Whether another connection may wait to be taken. */
    boolean hasRoom() {
        try (var _ = KernelLock.hold()) {
            Touch.read(place());
            return arrivals.size() < backlog;
        }
    }

    /** Lets a connection that finds no room try again when there is some. */
    void knock(Runnable again) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            knocking.addLast(again);
        }
    }

    /** Lets a connection wait to be taken. */
    void arrive(SimStream stream, int connecting) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            arrivals.addLast(new Arrival(stream, connecting));
            waiters.wakeAll();
        }
    }

    private Blocker blocker() {
        String what = "a connection to " + Recorder.current().describe(subject());
        return Blocker.on(what, subject());
    }

    @Override
    public Address localAddr() {
        return local;
    }

    @Override
    public void close() {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            if (closed) {
                return;
            }
            closed = true;
            host.unbind(this, false);
            Recorder.current().event(EventKind.CLOSE, subject(), "listener");
            arrivals.forEach(arrival -> arrival.stream.breakDown());
            arrivals.clear();
            knocking.forEach(Runnable::run);
            knocking.clear();
            waiters.wakeAll();
        }
    }
}
