package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.unawaited;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

class DiagnosticsTests {

    private static Future<Void> late() {
        return async(() -> println("late"));
    }

    @Test
    void d001_names_the_line_that_made_the_future() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    line[0] = here() + 1;
                    async(() -> println("never"));
                });
        assertThat(diagnostic(trace, "D001").line()).isEqualTo(line[0]);
    }

    @Test
    void d001_is_reported_for_an_operation_without_its_await() {
        Trace trace =
                run(() -> {
                    sleep(Duration.ofMillis(1));
                    Mpsc.<String>channel(1).tx().send("x");
                });
        assertThat(codes(trace)).containsExactly("D001", "D001");
    }

    @Test
    void d001_is_not_reported_for_a_future_that_is_left_on_purpose() {
        assertThat(codes(run(() -> unawaited(late())))).isEmpty();
    }

    @Test
    void d001_is_not_reported_for_a_future_that_a_task_owns() {
        assertThat(codes(run(() -> spawn(late()).await()))).isEmpty();
    }

    @Test
    void d001_is_not_reported_where_the_program_was_cut_short() {
        Trace trace =
                run(() -> {
                    var future = late();
                    throw new IllegalStateException(future.toString());
                });
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void d002_tells_a_task_that_never_started() {
        Trace trace = run(() -> spawn(() -> println("never")));
        assertThat(diagnostic(trace, "D002").message())
                .contains("`t1`")
                .contains("had not even started");
    }

    @Test
    void d002_tells_where_a_task_was_waiting() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    spawn(() -> {
                        line[0] = here() + 1;
                        sleep(Duration.ofSeconds(1)).await();
                    });
                    yieldNow().await();
                });
        assertThat(diagnostic(trace, "D002").message()).contains("still waited at line " + line[0]);
    }

    @Test
    void d007_names_the_sender_that_was_forgotten() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    line[0] = here() + 1;
                    var channel = Mpsc.<String>channel(4);
                    var tx = channel.tx().copy();
                    spawn(() -> {
                        try (tx) {
                            tx.send("x").await();
                        }
                    });
                    while (channel.rx().recv().await() instanceof Some<String>) {
                        println("got one");
                    }
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(diagnostic(trace, "D007").line()).isEqualTo(line[0]);
    }

    @Test
    void d007_is_reported_for_a_sender_of_a_task_that_ended() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<String>channel();
                    spawn(() -> println("forgot to send by " + channel.tx().isClosed()));
                    channel.rx().await();
                });
        assertThat(codes(trace)).containsExactly("D007");
    }

    @Test
    void d019_names_both_tasks_both_locks_and_the_lines() {
        int[] lines = new int[6];
        Map<Integer, String> names = new java.util.HashMap<>();
        Action philosophers =
                () -> {
                    lines[0] = here() + 1;
                    var left = new Mutex<>(0);
                    lines[1] = here() + 1;
                    var right = new Mutex<>(0);
                    names.put(lines[0], "left");
                    names.put(lines[1], "right");
                    var a =
                            spawn(() -> {
                                lines[2] = here() + 1;
                                try (var one = left.lock().await()) {
                                    yieldNow().await();
                                    lines[3] = here() + 1;
                                    try (var two = right.lock().await()) {
                                        println(one.get() + two.get());
                                    }
                                }
                            });
                    var b =
                            spawn(() -> {
                                lines[4] = here() + 1;
                                try (var one = right.lock().await()) {
                                    yieldNow().await();
                                    lines[5] = here() + 1;
                                    try (var two = left.lock().await()) {
                                        println(one.get() + two.get());
                                    }
                                }
                            });
                    a.await();
                    b.await();
                };
        run(philosophers);
        Trace trace = Programs.runNamed(philosophers, names);
        assertThat(diagnostic(trace, "D019").message())
                .contains(
                        "`t1` waits at line %d for the mutex `right` of line %d, which `t2` took at line %d"
                                .formatted(lines[3], lines[1], lines[4]))
                .contains(
                        "`t2` waits at line %d for the mutex `left` of line %d, which `t1` took at line %d"
                                .formatted(lines[5], lines[0], lines[2]));
    }

    @Test
    void tasks_that_join_each_other_are_a_deadlock() {
        Trace trace =
                run(() -> {
                    var handles = new ArrayList<JoinHandle<Void>>();
                    handles.add(spawn(() -> handles.get(1).await()));
                    handles.add(spawn(() -> handles.get(0).await()));
                    handles.get(0).await();
                });
        assertThat(codes(trace)).containsExactly("D019");
    }

    @Test
    void a_future_that_nobody_will_wake_is_said_to_wait_for_something() {
        Trace trace =
                run(() -> {
                    Future<String> never = _ -> Poll.pending();
                    never.await();
                });
        assertThat(trace.ending().message()).contains("something that never wakes it");
    }
}
