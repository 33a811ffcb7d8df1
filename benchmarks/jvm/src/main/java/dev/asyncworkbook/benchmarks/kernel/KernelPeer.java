package dev.asyncworkbook.benchmarks.kernel;

import dev.asyncworkbook.benchmarks.protocol.Crowd;
import dev.asyncworkbook.benchmarks.protocol.Peer;
import dev.asyncworkbook.benchmarks.protocol.Work;
import dev.asyncworkbook.kernel.runtime.Runtime;

/** This kernel as a peer: {@code FLAVOR OPERATION TIMES}. */
public final class KernelPeer {

    private final Flavor flavor;
    private final Peer peer = new Peer("this kernel on Java " + java.lang.Runtime.version());

    /** What all rounds of an operation have in common. */
    private final Runtime runtime;

    private KernelPeer(Flavor flavor) {
        this.flavor = flavor;
        runtime = flavor.runtime();
    }

    /** Runs one operation. */
    public static void main(String[] words) throws Exception {
        new KernelPeer(Flavor.named(words[0])).run(words[1], Integer.parseInt(words[2]));
    }

    private void run(String operation, int times) throws Exception {
        nanos("spawn-batch", Tasks::spawnBatch);
        nanos("spawn-one", Tasks::spawnOne);
        nanos("yield", Tasks::yields);
        nanos("cpu-bound", Tasks::cpuBound);
        nanos("ping-pong", Channels::pingPong);
        nanos("mpsc", Channels::mpsc);
        nanos("request", requests -> Channels.request(1, requests));
        nanos("request-100", requests -> Channels.request(100, requests));
        nanos("mutex", Locks::uncontended);
        nanos("mutex-100", Locks::contended);
        peer.cpuMillis("timers", inOneRuntime(Tasks::timers));
        bytes("memory-new", Crowds::fresh);
        bytes("memory-sleeping", Crowds::sleeping);
        bytes("memory-receiving", Crowds::receiving);
        peer.server("echo-server", listening -> Servers.echo(runtime, listening));
        peer.server("redis-server", listening -> Servers.redis(runtime, listening));
        peer.run(operation, times);
    }

    private void nanos(String operation, Work work) {
        peer.nanos(operation, inOneRuntime(work));
    }

    /** Runs the work in a task, each round in the same runtime. */
    private Work inOneRuntime(Work work) {
        return times -> Flavor.inATask(runtime, () -> work.run(times));
    }

    private void bytes(String operation, Crowd crowd) {
        peer.bytes(
                operation,
                (tasks, onceTheyWait) -> {
                    try (Runtime own = flavor.runtime()) {
                        Flavor.inATask(own, () -> crowd.gather(tasks, onceTheyWait));
                    }
                });
    }
}
