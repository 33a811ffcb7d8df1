package dev.asyncworkbook.benchmarks.jmh;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.join;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.task.JoinHandle;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Blocks, tasks and what combines them. */
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
public class Tasks {

    private static final Duration LONG = Duration.ofHours(1);

    /** Awaiting a block in place, which never waits. */
    @Benchmark
    public void awaitReadyBlock(Batches batches) {
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                async(() -> {}).await();
            }
        });
    }

    /** Giving way, with nobody else there. */
    @Benchmark
    public void yieldAlone(Batches batches) {
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                yieldNow().await();
            }
        });
    }

    /** Spawning a task and joining it at once. */
    @Benchmark
    public void spawnAndJoin(Batches batches) {
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                spawn(() -> {}).await();
            }
        });
    }

    /** Spawning many tasks, then joining them. */
    @Benchmark
    public void spawnAllThenJoin(Batches batches) {
        batches.run(() -> {
            List<JoinHandle<Void>> handles = new ArrayList<>(Batches.SIZE);
            for (int i = 0; i < Batches.SIZE; i++) {
                handles.add(spawn(() -> {}));
            }
            for (JoinHandle<Void> handle : handles) {
                handle.await();
            }
        });
    }

    /** Joining two blocks that are ready. */
    @Benchmark
    public void joinReady(Batches batches) {
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                join(async(() -> 1), async(() -> 2)).await();
            }
        });
    }

    /** The first of a block that is ready and a sleep, which is dropped. */
    @Benchmark
    public void selectReady(Batches batches) {
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                select().on(async(() -> 1), _ -> {}).on(sleep(LONG), _ -> {}).await();
            }
        });
    }

    /** A timeout that is set, and not needed. */
    @Benchmark
    public void timeoutOfReady(Batches batches) {
        batches.run(() -> {
            for (int i = 0; i < Batches.SIZE; i++) {
                timeout(LONG, async(() -> 1)).await();
            }
        });
    }
}
