package dev.asyncworkbook.benchmarks.jmh;

import static dev.asyncworkbook.kernel.Async.spawn;

import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Notify;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.sync.Semaphore;
import dev.asyncworkbook.kernel.sync.Watch;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** Locks and channels. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Batches.SIZE)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 3,
        jvmArgs = {
            "-XX:+UseSerialGC",
            "-XX:+AlwaysPreTouch",
            "-Xms1g",
            "-Xmx1g",
            "--add-exports=java.base/jdk.internal.vm=ALL-UNNAMED"
        })
public class Sync {

    /** A lock that is free. */
    @Benchmark
    public void mutex(Batches batches) {
        var mutex = new Mutex<>(0);
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                try (var guard = mutex.lock().await()) {
                    guard.set(i);
                }
            }
        });
    }

    /** A permit that is free. */
    @Benchmark
    public void semaphore(Batches batches) {
        var semaphore = new Semaphore(1);
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                semaphore.acquire().await().close();
            }
        });
    }

    /** A notification that is there before it is waited for. */
    @Benchmark
    public void notifyBefore(Batches batches) {
        var notify = new Notify();
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                notify.notifyOne();
                notify.notified().await();
            }
        });
    }

    /** A value into a channel with room, and out again. */
    @Benchmark
    public void mpscWithRoom(Batches batches) {
        batches.run(() -> {
            var channel = Mpsc.<Integer>channel(16);
            for (int i = 0; i < Batches.SIZE; i++) {
                channel.tx().send(i).await();
                channel.rx().recv().await();
            }
        });
    }

    /** A value to a task that waits for it. */
    @Benchmark
    public void mpscBetweenTasks(Batches batches) {
        batches.run(() -> {
            var channel = Mpsc.<Integer>channel(1);
            var receiver =
                    spawn(() -> {
                        while (channel.rx().recv().await() instanceof Some) {
                            // It counts that they come.
                        }
                    });
            for (int i = 0; i < Batches.SIZE; i++) {
                channel.tx().send(i).await();
            }
            channel.tx().close();
            receiver.await();
        });
    }

    /** A reply that is there before it is waited for. */
    @Benchmark
    public void oneshotBefore(Batches batches) {
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                var channel = Oneshot.<Integer>channel();
                channel.tx().send(i);
                channel.rx().await();
            }
        });
    }

    /** A watched value that changes, and is seen to. */
    @Benchmark
    public void watch(Batches batches) {
        batches.run(() -> {
            var channel = Watch.channel(0);
            for (int i = 0; i < Batches.SIZE; i++) {
                channel.tx().send(i);
                channel.rx().changed().await();
            }
        });
    }
}
