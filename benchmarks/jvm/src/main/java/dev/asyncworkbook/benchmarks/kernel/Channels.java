package dev.asyncworkbook.benchmarks.kernel;

import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.task.JoinHandle;

import java.util.ArrayList;
import java.util.List;

/** Channels and what is built of them. */
final class Channels {

    /** What a client asks of the manager task, and where the answer goes. */
    private record Request(int value, Oneshot.Sender<Integer> answer) {}

    private Channels() {}

    /** A value goes to another task and comes back. */
    static void pingPong(int times) {
        var pings = Mpsc.<Integer>channel(1);
        var pongs = Mpsc.<Integer>channel(1);
        JoinHandle<Void> player =
                spawn(() -> {
                    try (var pong = pongs.tx()) {
                        while (pings.rx().recv().await() instanceof Some(var value)) {
                            pong.send(value + 1).await();
                        }
                    }
                });
        try (var ping = pings.tx()) {
            for (int i = 0; i < times; i++) {
                ping.send(i).await();
                pongs.rx().recv().await();
            }
        }
        player.await();
    }

    /** Four tasks send, one receives. */
    static void mpsc(int times) {
        int producers = 4;
        var channel = Mpsc.<Integer>channel(1024);
        for (int i = 0; i < producers; i++) {
            var sender = channel.tx().copy();
            spawn(() -> {
                try (sender) {
                    for (int k = 0; k < times / producers; k++) {
                        sender.send(k).await();
                    }
                }
            });
        }
        channel.tx().close();
        while (channel.rx().recv().await() instanceof Some) {
            // It counts that they come.
        }
    }

    /** So many clients send requests to a task that manages something, and wait for its answers. */
    static void request(int clients, int times) {
        var requests = Mpsc.<Request>channel(32);
        spawn(() -> {
            while (requests.rx().recv().await() instanceof Some(var request)) {
                request.answer().send(request.value() + 1);
            }
        });
        List<JoinHandle<Void>> handles = new ArrayList<>(clients);
        for (int i = 0; i < clients; i++) {
            var sender = requests.tx().copy();
            handles.add(
                    spawn(() -> {
                        try (sender) {
                            ask(sender, times / clients);
                        }
                    }));
        }
        requests.tx().close();
        for (JoinHandle<Void> handle : handles) {
            handle.await();
        }
    }

    private static void ask(Mpsc.Sender<Request> manager, int times) {
        for (int value = 0; value < times; value++) {
            var answer = Oneshot.<Integer>channel();
            manager.send(new Request(value, answer.tx())).await();
            answer.rx().await();
        }
    }
}
