package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.net.spi.Networks;
import dev.asyncworkbook.kernel.scheduler.Clock;

import java.time.Duration;

/**
 * The simulated network of a runtime whose clock is paused: which hosts there are, how long bytes
 * take, and what may go wrong.
 *
 * <p>Unless it is told otherwise there is one host, everything arrives at once, and nothing goes
 * wrong. Where it has a choice, an exploration tries all of them.
 */
public final class Network {

    private final SimNetwork network;

    private Network(SimNetwork network) {
        this.network = network;
    }

    /**
     * That of the runtime that the caller is inside of.
     *
     * @throws IllegalStateException if that has real sockets
     */
    public static Network current() {
        if (Networks.current("Network.current") instanceof SimNetwork simulated) {
            return new Network(simulated);
        }
        throw new IllegalStateException(
                "Network.current(): this runtime has real sockets; the network is simulated where"
                        + " the clock is paused");
    }

    /** Whether the runtime that the caller is inside of has a simulated network. */
    public static boolean isSimulated() {
        return Networks.current("Network.isSimulated") instanceof SimNetwork;
    }

    /** The host with this name; it is made when it is asked for first. */
    public Host host(String name) {
        return network.host(name);
    }

    /** Lets everything take so long from now on. */
    public Network latency(Duration time) {
        return latency(time, time);
    }

    /**
     * Lets everything take a time between these two from now on, in whole milliseconds; each time
     * it is a choice.
     */
    public Network latency(Duration least, Duration most) {
        if (least.isNegative() || most.compareTo(least) < 0) {
            throw new IllegalArgumentException(
                    "latency(" + least + ", " + most + "): from 0 on, and the longer one last");
        }
        network.rules().delay(milliseconds(least), milliseconds(most));
        return this;
    }

    private static long milliseconds(Duration time) {
        return Clock.deadlineOf(Clock.instantAfter(0, time));
    }

    /** Lets connections that are made from now on hold so many bytes each way. */
    public Network bufferSize(int bytes) {
        if (bytes <= 0) {
            throw new IllegalArgumentException(
                    "bufferSize(" + bytes + "): a connection must hold at least 1 byte");
        }
        network.rules().capacity(bytes);
        return this;
    }

    /** Whether a read may give fewer bytes than have come; how many is a choice. */
    public Network shortReads(boolean on) {
        network.rules().shortReads(on);
        return this;
    }

    /** Whether a write may take fewer bytes than there is room for; how many is a choice. */
    public Network shortWrites(boolean on) {
        network.rules().shortWrites(on);
        return this;
    }

    /** Lets so many connections break at most, each at a read or a write; which is a choice. */
    public Network resets(int most) {
        network.rules().resets(most);
        return this;
    }

    /**
     * Lets so many attempts to accept a connection fail at most, as where too many files are open;
     * which is a choice. The connection waits on, for the next attempt.
     */
    public Network failedAccepts(int most) {
        network.rules().failedAccepts(most);
        return this;
    }

    /** Lets so many datagrams get lost at most; which is a choice. */
    public Network losses(int most) {
        network.rules().losses(most);
        return this;
    }

    /**
     * Cuts two hosts off from each other: datagrams are lost, and connections stand still until
     * {@link #repair}, since what they carry is sent again; new ones time out.
     */
    public Network partition(Host one, Host other) {
        network.links().close(one, other, true);
        return this;
    }

    /** Ends a {@link #partition}. */
    public Network repair(Host one, Host other) {
        network.links().open(one, other);
        return this;
    }

    /** Keeps all that goes from one host to the other until {@link #release}. */
    public Network hold(Host one, Host other) {
        network.links().close(one, other, false);
        return this;
    }

    /** Ends a {@link #hold}: what was kept arrives, in order. */
    public Network release(Host one, Host other) {
        network.links().open(one, other);
        return this;
    }
}
