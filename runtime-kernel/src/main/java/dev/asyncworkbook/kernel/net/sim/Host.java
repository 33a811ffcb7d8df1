package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.task.JoinHandle;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A machine in a simulated network: it has an address, and tasks run on it. */
public final class Host {

    /** Ports from here on are given to those who ask for none. */
    private static final int FIRST_FREE_PORT = 49_152;

    private static final String LOOPBACK = "127.0.0.1";

    private final String name;
    private final String ip;
    private final long place;

    /** Who has which address: of a port, or a path. */
    private final Map<Object, Bound> tcp = new HashMap<>();

    private final Map<Object, Bound> udp = new HashMap<>();

    /** The paths that were ever bound: they stay in the file system. */
    private final Set<Address> paths = new HashSet<>();

    private int nextPort = FIRST_FREE_PORT;

    /** Somebody who has an address. */
    interface Bound {

        /** The address. */
        Address localAddr();
    }

    Host(String name, String ip, int number) {
        this.name = name;
        this.ip = ip;
        place = Touch.within(Touch.NETWORK, number);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** Its IP address. */
    public String ip() {
        return ip;
    }

    /** Starts a task that runs on this host, as does all that it spawns. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future) {
        return here(() -> Async.spawn(future));
    }

    /** Starts a task that runs the code on this host. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Body<T> body) {
        return here(() -> Async.spawn(body));
    }

    /** Starts a task, without a value, that runs the code on this host. */
    public JoinHandle<Void> spawn(Action body) {
        return here(() -> Async.spawn(body));
    }

    private <R> R here(Supplier<R> spawning) {
        Task<?> task = Task.current();
        if (task == null) {
            throw new IllegalStateException(
                    "a task on the host `" + name + "` must be spawned by another task");
        }
        Object before = task.host();
        task.setHost(this);
        try {
            return spawning.get();
        } finally {
            task.setHost(before);
        }
    }

    /** Gives somebody an address; one with port 0 gets a free port. */
    Address bind(Address wanted, boolean datagrams) {
        Touch.write(place);
        if (!(wanted instanceof SocketAddr address)) {
            if (table(datagrams).containsKey(wanted)) {
                throw Faults.inUse(wanted);
            }
            return wanted;
        }
        if (!address.isUnspecified() && !isOwn(address)) {
            throw Faults.notAvailable(address);
        }
        SocketAddr given = address.port() == 0 ? address.withPort(freePort()) : address;
        if (table(datagrams).containsKey(given.port())) {
            throw Faults.inUse(given);
        }
        return given;
    }

    void bound(Bound somebody, boolean datagrams) {
        Touch.write(place);
        table(datagrams).put(keyOf(somebody.localAddr()), somebody);
        paths.add(somebody.localAddr());
    }

    void unbind(Bound somebody, boolean datagrams) {
        Touch.write(place);
        table(datagrams).remove(keyOf(somebody.localAddr()), somebody);
    }

    /** Whether a path is there, even if nobody has it any more. */
    boolean knows(Address path) {
        Touch.read(place);
        return paths.contains(path);
    }

    /** Who has this address, or null. */
    @Nullable Bound find(Address address, boolean datagrams) {
        Touch.read(place);
        Bound found = table(datagrams).get(keyOf(address));
        boolean other =
                found != null
                        && found.localAddr() instanceof SocketAddr bound
                        && address instanceof SocketAddr asked
                        && !bound.isUnspecified()
                        && !bound.ip().equals(asked.ip());
        return other ? null : found;
    }

    /** An address of this host, with a port of its own, for a connection to another address. */
    SocketAddr addressTowards(SocketAddr to) {
        Touch.write(place);
        String own = to.isLoopback() || to.isUnspecified() ? LOOPBACK : ip;
        return new SocketAddr(own, freePort());
    }

    private int freePort() {
        int port = nextPort;
        nextPort = port == 0xFFFF ? FIRST_FREE_PORT : port + 1;
        return port;
    }

    boolean isOwn(SocketAddr address) {
        return address.isLoopback() || address.ip().equals(ip);
    }

    private Map<Object, Bound> table(boolean datagrams) {
        return datagrams ? udp : tcp;
    }

    private static Object keyOf(Address address) {
        return address instanceof SocketAddr socket ? socket.port() : address;
    }

    @Override
    public String toString() {
        return name;
    }
}
