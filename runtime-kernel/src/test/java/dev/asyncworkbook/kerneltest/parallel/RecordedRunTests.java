package dev.asyncworkbook.kerneltest.parallel;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** What a run on several threads reports. */
class RecordedRunTests {

    private static List<String> codes(Trace trace) {
        return trace.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void everything_that_is_printed_is_kept() {
        Trace trace =
                Parallel.run(() -> {
                    List<JoinHandle<Void>> tasks = new ArrayList<>();
                    for (int i = 0; i < 100; i++) {
                        int number = i;
                        tasks.add(
                                spawn(() -> {
                                    yieldNow().await();
                                    println(number);
                                }));
                    }
                    for (var task : tasks) {
                        task.await();
                    }
                });
        assertThat(trace.ending()).isEqualTo(Ending.COMPLETE);
        assertThat(trace.output())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 100).mapToObj(String::valueOf).toList());
    }

    @Test
    void a_panic_of_main_ends_the_run() {
        Trace trace =
                Parallel.run(() -> {
                    throw new IllegalStateException("on purpose");
                });
        assertThat(trace.ending().end()).isEqualTo(End.PANIC);
        assertThat(trace.ending().message()).contains("on purpose");
    }

    @Test
    void a_circle_of_locks_is_reported() {
        Trace trace =
                Parallel.run(() -> {
                    var a = new Mutex<>("a");
                    var b = new Mutex<>("b");
                    CountDownLatch both = new CountDownLatch(2);
                    var first = spawn(() -> take(a, b, both));
                    var second = spawn(() -> take(b, a, both));
                    first.await();
                    second.await();
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(codes(trace)).contains("D019");
    }

    private static void take(Mutex<String> first, Mutex<String> second, CountDownLatch both) {
        try (var _ = first.lock().await()) {
            both.countDown();
            while (both.getCount() > 0) {
                yieldNow().await();
            }
            second.lock().await().close();
        }
    }

    @Test
    void a_future_that_nobody_awaits_is_reported() {
        Trace trace = Parallel.run(() -> async(() -> println("never")));
        assertThat(codes(trace)).contains("D001");
    }

    @Test
    void a_task_that_blocks_its_worker_is_named_with_its_line() {
        CountDownLatch never = new CountDownLatch(1);
        Trace trace =
                Parallel.run(() ->
                        spawn(
                                        () -> {
                                            boolean _ = never.await(1, TimeUnit.SECONDS);
                                        })
                                .await());
        assertThat(codes(trace)).contains("D003");
        Diagnostic stall = trace.diagnostics().getFirst();
        assertThat(stall.message()).contains("`t1`");
        assertThat(stall.line()).isPositive();
    }
}
