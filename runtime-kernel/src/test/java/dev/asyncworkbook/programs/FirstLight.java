package dev.asyncworkbook.programs;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import java.time.Duration;
import java.util.List;

/** The programs of the design. */
public final class FirstLight {
    private FirstLight() {}

    static Future<Void> lazyAwait() {
        return async(() -> println("I arrive late"));
    }

    public static void late() {
        var late = lazyAwait();
        println("I am first");
        late.await();
    }

    public static void joined() {
        var handle = spawn(() -> "return value");
        println("GOT " + handle.await());
    }

    public static void twoSenders() {
        var channel = Mpsc.<String>channel(32);
        var rx = channel.rx();
        for (String name : List.of("first", "second")) {
            var tx = channel.tx().copy();
            spawn(
                    () -> {
                        try (tx) {
                            tx.send("sending from " + name + " handle").await();
                        }
                    });
        }
        channel.tx().close();
        while (rx.recv().await() instanceof Some<String>(var message)) {
            println("GOT = " + message);
        }
    }

    public static void deadlock() {
        var a = new dev.asyncworkbook.kernel.sync.Mutex<>(0);
        var b = new dev.asyncworkbook.kernel.sync.Mutex<>(0);
        var one =
                spawn(
                        () -> {
                            try (var ga = a.lock().await()) {
                                sleep(Duration.ofMillis(5)).await();
                                try (var gb = b.lock().await()) {
                                    println("one");
                                }
                            }
                        });
        var two =
                spawn(
                        () -> {
                            try (var gb = b.lock().await()) {
                                yieldNow().await();
                                try (var ga = a.lock().await()) {
                                    println("two");
                                }
                            }
                        });
        one.await();
        two.await();
    }
}
