package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.scheduler.Touch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways between hosts: open, or such that nothing comes through. */
final class Links {

    private record Way(Host from, Host to) {}

    /** A way that is closed, and what has to wait until it is open again. */
    private static final class Closed {
        private final boolean losing;
        private final List<Runnable> waiting = new ArrayList<>();

        Closed(boolean losing) {
            this.losing = losing;
        }
    }

    /** What the tasks that use it touch. */
    private static final long PLACE = Touch.within(Touch.NETWORK, -2);

    private final Map<Way, Closed> closed = new HashMap<>();

    /**
     * Closes the ways between two hosts.
     *
     * @param losing whether datagrams are lost, or wait as well
     */
    void close(Host one, Host other, boolean losing) {
        Touch.write(PLACE);
        closed.computeIfAbsent(new Way(one, other), _ -> new Closed(losing));
        closed.computeIfAbsent(new Way(other, one), _ -> new Closed(losing));
    }

    /** Opens the ways between two hosts: what waits goes on. */
    void open(Host one, Host other) {
        Touch.write(PLACE);
        open(new Way(one, other));
        open(new Way(other, one));
    }

    private void open(Way way) {
        Closed opened = closed.remove(way);
        if (opened != null) {
            opened.waiting.forEach(Runnable::run);
        }
    }

    boolean isClosed(Host from, Host to) {
        Touch.read(PLACE);
        return closed.containsKey(new Way(from, to));
    }

    /** Lets something go its way, now or when it is open, or never if it can be lost. */
    void send(Host from, Host to, boolean canBeLost, Runnable departure) {
        Touch.read(PLACE);
        Closed way = closed.get(new Way(from, to));
        if (way == null) {
            departure.run();
        } else if (!way.losing || !canBeLost) {
            Touch.write(PLACE);
            way.waiting.add(departure);
        }
    }
}
