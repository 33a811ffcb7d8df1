package dev.asyncworkbook.kernel.net.spi;

import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.sim.Host;
import dev.asyncworkbook.kernel.net.sim.Network;
import dev.asyncworkbook.kernel.net.sim.Service;
import dev.asyncworkbook.kernel.task.JoinHandle;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The servers that can stand ready in a simulated network. */
public final class Servers {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Map<String, Service> KNOWN = load();

    private Servers() {}

    private static Map<String, Service> load() {
        Map<String, Service> found = new TreeMap<>();
        for (Service service : ServiceLoader.load(Service.class, Service.class.getClassLoader())) {
            found.put(service.name(), service);
        }
        return found;
    }

    /** Where each usually listens, by its name. */
    public static Map<String, String> known() {
        Map<String, String> addresses = new TreeMap<>();
        KNOWN.forEach((name, service) -> addresses.put(name, service.address()));
        return addresses;
    }

    /**
     * Lets servers listen and serve; done when all of them listen.
     *
     * @param addresses where each listens, by its name
     */
    public static Future<Void> open(Map<String, String> addresses) {
        return Async.async(() -> new TreeMap<>(addresses).forEach(Servers::open));
    }

    private static void open(String name, String address) {
        Service service = KNOWN.get(name);
        if (service == null) {
            throw new IllegalArgumentException(
                    "there is no simulated server `" + name + "`, but " + KNOWN.keySet());
        }
        Host host = Network.current().host(machine(address));
        TcpListener listener = host.spawn(() -> TcpListener.bind(address).await()).await();
        JoinHandle<Void> _ = host.spawn(service.serve(listener));
    }

    private static String machine(String address) {
        String name = address.substring(0, address.lastIndexOf(':'));
        return name.equals(LOOPBACK) ? "localhost" : name;
    }
}
