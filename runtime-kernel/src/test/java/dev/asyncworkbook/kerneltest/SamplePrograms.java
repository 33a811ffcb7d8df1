package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.Io;
import dev.asyncworkbook.kernel.net.TcpListener;
import dev.asyncworkbook.kernel.net.TcpStream;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.task.JoinHandle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The programs whose schedules were counted when the explorer was designed, made so small that all
 * of them can be run. What they share are things of the kernel, which tell what is touched.
 */
final class SamplePrograms {

    private SamplePrograms() {}

    /** All of them, by what they are. */
    static final Map<String, Action> ALL =
            Map.of(
                    "three tasks that yield", SamplePrograms::threeTasksThatYield,
                    "lost update", SamplePrograms::lostUpdate,
                    "mutex counter", SamplePrograms::mutexCounter,
                    "dining philosophers", SamplePrograms::diningPhilosophers,
                    "mpsc", SamplePrograms::mpsc,
                    "actor", SamplePrograms::actor,
                    "pipeline", SamplePrograms::pipeline,
                    "shards", SamplePrograms::shards,
                    "two writers of a pipe", SamplePrograms::pipe,
                    "two clients of a server", SamplePrograms::server);

    private static void threeTasksThatYield() {
        var handles = new ArrayList<JoinHandle<Void>>();
        for (int i = 0; i < 3; i++) {
            handles.add(spawn(() -> yields(2)));
        }
        handles.forEach(JoinHandle::await);
    }

    private static void lostUpdate() {
        var value = new Mutex<>(0);
        var handles = new ArrayList<JoinHandle<Void>>();
        for (int i = 0; i < 3; i++) {
            handles.add(spawn(() -> incrementCarelessly(value)));
        }
        handles.forEach(JoinHandle::await);
        printValue(value);
    }

    private static void mutexCounter() {
        var value = new Mutex<>(0);
        var handles = new ArrayList<JoinHandle<Void>>();
        for (int i = 0; i < 3; i++) {
            handles.add(
                    spawn(() -> {
                        try (var guard = value.lock().await()) {
                            int read = guard.get();
                            yieldNow().await();
                            guard.set(read + 1);
                        }
                    }));
        }
        handles.forEach(JoinHandle::await);
        printValue(value);
    }

    private static void diningPhilosophers() {
        var forks = List.of(new Mutex<>(0), new Mutex<>(1), new Mutex<>(2));
        var handles = new ArrayList<JoinHandle<Void>>();
        for (int i = 0; i < forks.size(); i++) {
            var left = forks.get(i);
            var right = forks.get((i + 1) % forks.size());
            handles.add(
                    spawn(() -> {
                        try (var first = left.lock().await()) {
                            yieldNow().await();
                            try (var second = right.lock().await()) {
                                second.set(first.get());
                            }
                        }
                    }));
        }
        handles.forEach(JoinHandle::await);
        println("all have eaten");
    }

    private static void mpsc() {
        var channel = Mpsc.<String>channel(1);
        for (String name : List.of("a", "b")) {
            var tx = channel.tx().copy();
            spawn(() -> {
                try (tx) {
                    tx.send(name + 1).await();
                    tx.send(name + 2).await();
                }
            });
        }
        channel.tx().close();
        while (channel.rx().recv().await() instanceof Some<String>(var text)) {
            println(text);
        }
    }

    private static void actor() {
        var requests = Mpsc.<Oneshot.Sender<Integer>>channel(2);
        var manager =
                spawn(() -> {
                    int count = 0;
                    while (requests.rx().recv().await()
                            instanceof Some<Oneshot.Sender<Integer>>(var reply)) {
                        reply.send(++count);
                    }
                });
        var clients = new ArrayList<JoinHandle<Void>>();
        for (int i = 0; i < 2; i++) {
            var tx = requests.tx().copy();
            clients.add(
                    spawn(() -> {
                        try (tx) {
                            var reply = Oneshot.<Integer>channel();
                            tx.send(reply.tx()).await();
                            yieldNow().await();
                            reply.rx().await();
                        }
                    }));
        }
        requests.tx().close();
        clients.forEach(JoinHandle::await);
        manager.await();
    }

    private static void pipeline() {
        var first = Mpsc.<Integer>channel(1);
        var second = Mpsc.<Integer>channel(1);
        var stage =
                spawn(() -> {
                    try (var tx = second.tx()) {
                        while (first.rx().recv().await() instanceof Some<Integer>(var n)) {
                            tx.send(n + 1).await();
                        }
                    }
                });
        var source =
                spawn(() -> {
                    try (var tx = first.tx()) {
                        tx.send(1).await();
                        tx.send(2).await();
                    }
                });
        while (second.rx().recv().await() instanceof Some<Integer>(var n)) {
            println("got " + n);
        }
        join(stage, source).await();
    }

    private static void shards() {
        var shards = List.of(new Mutex<>(0), new Mutex<>(0));
        var handles = new ArrayList<JoinHandle<Void>>();
        for (int i = 0; i < 3; i++) {
            var shard = shards.get(i % 2);
            handles.add(
                    spawn(() -> {
                        incrementCarelessly(shard);
                        yieldNow().await();
                    }));
        }
        handles.forEach(JoinHandle::await);
        printValue(shards.getFirst());
    }

    /** What two tasks write into one end of a pipe with little room. */
    private static void pipe() {
        Io.Duplex pipe = Io.duplex(2);
        var one = spawn(() -> pipe.a().write(new byte[] {'a', 'a'}).await());
        var other = spawn(() -> pipe.a().write(new byte[] {'b'}).await());
        byte[] read = new byte[2];
        println(pipe.b().readExact(read).await() + " " + read[0] + " " + read[1]);
        println(one.await() + other.await());
    }

    /** In which order a server hears of its clients. */
    private static void server() {
        TcpListener listener = TcpListener.bind("127.0.0.1:0").await();
        for (int i = 1; i <= 2; i++) {
            int name = i;
            spawn(() -> {
                try (TcpStream socket = TcpStream.connect(listener.localAddr()).await()) {
                    socket.writeU8(name).await();
                }
            });
        }
        for (int i = 1; i <= 2; i++) {
            println(listener.accept().await().stream().readU8().await());
        }
    }

    private static void yields(int count) {
        for (int i = 0; i < count; i++) {
            yieldNow().await();
        }
    }

    private static void incrementCarelessly(Mutex<Integer> value) {
        int read;
        try (var guard = value.lock().await()) {
            read = guard.get();
        }
        yieldNow().await();
        try (var guard = value.lock().await()) {
            guard.set(read + 1);
        }
    }

    private static void printValue(Mutex<Integer> value) {
        try (var guard = value.lock().await()) {
            println("value " + guard.get());
        }
    }
}
