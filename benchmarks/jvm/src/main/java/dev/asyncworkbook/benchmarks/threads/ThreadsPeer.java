package dev.asyncworkbook.benchmarks.threads;

import dev.asyncworkbook.benchmarks.protocol.Crowd;
import dev.asyncworkbook.benchmarks.protocol.Peer;
import dev.asyncworkbook.benchmarks.protocol.Work;

/**
 * Virtual threads as a peer: {@code OPERATION TIMES}; how many carriers there are is said by the
 * JVM's own options.
 */
public final class ThreadsPeer {

    private final Peer peer = new Peer("virtual threads of Java " + Runtime.version());

    private ThreadsPeer() {}

    /** Runs one operation. */
    public static void main(String[] words) throws Exception {
        new ThreadsPeer().run(words[0], Integer.parseInt(words[1]));
    }

    private void run(String operation, int times) throws Exception {
        nanos("spawn-batch", Threads::spawnBatch);
        nanos("spawn-one", Threads::spawnOne);
        nanos("yield", Threads::yields);
        nanos("cpu-bound", Threads::cpuBound);
        nanos("ping-pong", Queues::pingPong);
        nanos("mpsc", Queues::mpsc);
        nanos("request", requests -> Queues.request(1, requests));
        nanos("request-100", requests -> Queues.request(100, requests));
        nanos("mutex", Locks::uncontended);
        nanos("mutex-100", Locks::contended);
        peer.cpuMillis("timers", inVirtualThread(Threads::timers));
        bytes("memory-new", Crowds::fresh);
        bytes("memory-sleeping", Crowds::sleeping);
        bytes("memory-receiving", Crowds::receiving);
        peer.server("echo-server", Servers::echo);
        peer.run(operation, times);
    }

    private void nanos(String operation, Work work) {
        peer.nanos(operation, inVirtualThread(work));
    }

    private void bytes(String operation, Crowd crowd) {
        peer.bytes(
                operation,
                (tasks, onceTheyWait) ->
                        inVirtualThread(many -> crowd.gather(many, onceTheyWait)).run(tasks));
    }

    /** Runs the work where virtual threads run, not on the thread that waits for it. */
    private static Work inVirtualThread(Work work) {
        return times -> {
            Throwable[] failure = {null};
            Thread.ofVirtual()
                    .start(() -> {
                        try {
                            work.run(times);
                        } catch (Exception e) {
                            failure[0] = e;
                        }
                    })
                    .join();
            if (failure[0] != null) {
                throw new IllegalStateException(failure[0]);
            }
        };
    }
}
