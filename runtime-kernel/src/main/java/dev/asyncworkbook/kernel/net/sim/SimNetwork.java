package dev.asyncworkbook.kernel.net.sim;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.net.Address;
import dev.asyncworkbook.kernel.net.SocketAddr;
import dev.asyncworkbook.kernel.net.UnixAddr;
import dev.asyncworkbook.kernel.net.spi.Connecting;
import dev.asyncworkbook.kernel.net.spi.DatagramEnd;
import dev.asyncworkbook.kernel.net.spi.Faults;
import dev.asyncworkbook.kernel.net.spi.ListenEnd;
import dev.asyncworkbook.kernel.net.spi.Network;
import dev.asyncworkbook.kernel.net.spi.Options;
import dev.asyncworkbook.kernel.net.spi.StreamEnd;
import dev.asyncworkbook.kernel.scheduler.CallSite;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A network in memory: hosts, of which there is one unless more are asked for.
 *
 * <p>It needs no news from outside: what takes time waits for the clock. Confined to the runtime's
 * thread.
 */
public final class SimNetwork implements Network {

    private static final String LOCALHOST = "localhost";

    private static final UnixAddr UNNAMED = new UnixAddr("");

    /** What the tasks that use the list of hosts touch. */
    private static final long HOSTS = Touch.within(Touch.NETWORK, -3);

    private final Rules rules = new Rules();
    private final Links links = new Links();
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final Host localhost = new Host(LOCALHOST, "127.0.0.1", 0);

    /** A network of one host. */
    public SimNetwork() {}

    Rules rules() {
        return rules;
    }

    Links links() {
        return links;
    }

    /** The host with this name; made now if there is none. */
    Host host(String name) {
        if (name.equals(LOCALHOST)) {
            return localhost;
        }
        Touch.write(HOSTS);
        int number = hosts.size() + 1;
        return hosts.computeIfAbsent(name, _ -> new Host(name, "192.168.0." + number, number));
    }

    /** The host that the current task runs on. */
    Host here() {
        Task<?> task = Task.current();
        return task != null && task.host() instanceof Host host ? host : localhost;
    }

    /** A way between two hosts; sockets in the file system take no time. */
    Wire wire(Address address, Host from, Host to) {
        return new Wire(this, from, to, address instanceof SocketAddr);
    }

    @Override
    public ListenEnd listen(Address at, int backlog, Options options, CallSite origin) {
        Host host = here();
        SimListener made = new SimListener(rules, host, host.bind(at, false), backlog, origin);
        made.options().setAll(options);
        return made;
    }

    @Override
    public Connecting connect(
            @Nullable Address from, Address to, Options options, CallSite origin) {
        Host here = here();
        Host there = hostOf(here, to);
        Address local =
                from != null
                        ? here.bind(from, false)
                        : to instanceof SocketAddr socket ? here.addressTowards(socket) : UNNAMED;
        return new SimConnecting(this, here, there, local, to, options, origin);
    }

    /** The host that an address leads to. */
    Host hostOf(Host here, Address address) {
        if (!(address instanceof SocketAddr socket)
                || socket.isUnspecified()
                || here.isOwn(socket)) {
            return here;
        }
        Touch.read(HOSTS);
        return hosts.values().stream()
                .filter(host -> host.ip().equals(socket.ip()))
                .findFirst()
                .orElseThrow(() -> Faults.unreachable(socket));
    }

    @Override
    public DatagramEnd datagram(@Nullable Address at, CallSite origin) {
        Host host = here();
        return new SimDatagram(this, host, at == null ? UNNAMED : host.bind(at, true), origin);
    }

    @Override
    public List<StreamEnd> pair(CallSite origin) {
        Host host = here();
        SimStream.Pair ends = SimStream.connect(this, host, UNNAMED, host, UNNAMED);
        int event = ends.one().madeBy(origin, EventKind.CONNECT, -1);
        ends.other().madeBy(origin, EventKind.ACCEPT, event);
        return List.of(ends.one(), ends.other());
    }

    @Override
    public Future<List<String>> lookup(String host) {
        return _ -> Poll.ready(List.of(ipOf(host)));
    }

    private String ipOf(String name) {
        Touch.read(HOSTS);
        if (name.equals(LOCALHOST)) {
            return localhost.ip();
        }
        Host found = hosts.get(name);
        if (found == null) {
            throw Faults.unknownName(name);
        }
        return found.ip();
    }

    @Override
    public boolean isWaiting() {
        return false;
    }

    @Override
    public void poll(long nanos) {}

    @Override
    public void wakeup() {}

    @Override
    public void close() {}
}
