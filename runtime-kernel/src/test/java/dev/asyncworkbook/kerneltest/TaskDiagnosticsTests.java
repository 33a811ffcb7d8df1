package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.here;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.hooks.Hooks;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.task.Builder;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Trace;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the kernel says about how tasks behave, and when it says nothing. */
class TaskDiagnosticsTests {

    private static void runLong(int steps) {
        for (int i = 0; i < steps; i++) {
            Hooks.checkStop();
        }
    }

    @Test
    void d003_a_task_that_runs_on_and_on_holds_the_others_up() {
        Trace trace =
                run(() -> {
                    var other = spawn(() -> println("other"));
                    runLong(1_000_100);
                    other.await();
                });
        assertThat(diagnostic(trace, "D003").message()).contains("`main` ran more than 1000000");
    }

    @Test
    void d003_is_not_reported_when_nobody_else_could_run() {
        assertThat(codes(run(() -> runLong(1_000_100)))).isEmpty();
    }

    @Test
    void d003_is_not_reported_when_the_work_is_divided() {
        Trace trace =
                run(() -> {
                    var other = spawn(() -> println("other"));
                    for (int i = 0; i < 4; i++) {
                        runLong(300_000);
                        yieldNow().await();
                    }
                    other.await();
                });
        assertThat(codes(trace)).isEmpty();
    }

    /** Answers pending and keeps the first waker, the latest, or none. */
    private static final class Flag implements Future<String> {

        private final boolean keepsLatest;
        private @Nullable Waker waker;
        private boolean set;

        Flag(boolean keepsLatest) {
            this.keepsLatest = keepsLatest;
        }

        @Override
        public Poll<String> poll(Context cx) {
            if (set) {
                return Poll.ready("set");
            }
            if (waker == null || keepsLatest) {
                waker = cx.waker();
            }
            return Poll.pending();
        }

        void set() {
            set = true;
            if (waker != null) {
                waker.wake();
            }
        }
    }

    @Test
    void d004_a_future_whose_waker_nobody_calls_is_lost() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    line[0] = here() + 1;
                    new Flag(true).await();
                });
        assertThat(trace.ending().end()).isEqualTo(End.DEADLOCK);
        assertThat(diagnostic(trace, "D004").line()).isEqualTo(line[0]);
        assertThat(diagnostic(trace, "D004").message()).contains("the future `Flag`");
    }

    @Test
    void d004_a_future_that_is_spawned_itself_is_reported_at_the_spawn() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    line[0] = here() + 1;
                    spawn(new Flag(true)).await();
                });
        assertThat(diagnostic(trace, "D004").line()).isEqualTo(line[0]);
        assertThat(trace.ending().message()).contains("`t1` waits for something");
    }

    @Test
    void d004_is_not_reported_for_a_future_that_wraps_one_of_the_kernel() {
        Trace trace =
                run(() -> {
                    var channel = Oneshot.<Integer>channel();
                    Future<Integer> wrapper = cx -> channel.rx().poll(cx);
                    wrapper.await();
                });
        assertThat(codes(trace)).doesNotContain("D004");
        assertThat(trace.ending().message()).contains("the value of the oneshot");
    }

    @Test
    void d017_a_future_that_keeps_the_waker_of_another_task_is_stale() {
        Trace trace = moved(new Flag(false));
        assertThat(codes(trace)).containsExactly("D017");
        assertThat(diagnostic(trace, "D017").message()).contains("which `first` polled before");
    }

    @Test
    void d017_is_not_reported_for_a_future_that_keeps_the_latest_waker() {
        Trace trace = moved(new Flag(true));
        assertThat(codes(trace)).isEmpty();
        assertThat(trace.output()).containsExactly("set");
    }

    /** Awaits a flag in one task, gives up, and awaits it in another one. */
    private static Trace moved(Flag flag) {
        return run(() -> {
            var first = new Builder().name("first").spawn(flag::await);
            yieldNow().await();
            first.abort();
            var second = spawn(() -> println(flag.await()));
            yieldNow().await();
            yieldNow().await();
            flag.set();
            second.await();
        });
    }

    @Test
    void d005_a_task_that_looks_again_and_again_wakes_itself() {
        Trace trace =
                run(() -> {
                    boolean[] done = {false};
                    spawn(() -> {
                        for (int i = 0; i < 5; i++) {
                            sleep(millis(0)).await();
                        }
                        done[0] = true;
                    });
                    int turns = 0;
                    while (!done[0] || turns < 20) {
                        turns++;
                        yieldNow().await();
                    }
                });
        assertThat(diagnostic(trace, "D005").message()).contains("`main` was polled");
    }

    @Test
    void d005_is_not_reported_for_a_few_yields_or_for_a_spent_budget() {
        Trace trace =
                run(() -> {
                    for (int i = 0; i < 10; i++) {
                        yieldNow().await();
                    }
                    var lock = new Mutex<>(0);
                    for (int i = 0; i < 3000; i++) {
                        lock.lock().await().close();
                    }
                });
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void d018_a_failure_at_which_nobody_looks_is_reported_at_the_spawn() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    line[0] = here() + 1;
                    spawn(() -> Integer.parseInt("x"));
                    yieldNow().await();
                });
        assertThat(diagnostic(trace, "D018").line()).isEqualTo(line[0]);
    }

    @Test
    void d018_is_not_reported_when_the_handle_is_awaited() {
        Trace trace =
                run(() -> {
                    var handle = spawn(() -> Integer.parseInt("x"));
                    assertThatThrownBy(handle::await).isInstanceOf(JoinError.class);
                });
        assertThat(codes(trace)).isEmpty();
    }

    @Test
    void d020_a_sleep_that_stands_in_for_a_join_is_reported_at_the_sleep() {
        int[] line = new int[1];
        Trace trace =
                run(() -> {
                    spawn(() -> println("child"));
                    line[0] = here() + 1;
                    sleep(millis(50)).await();
                    println("parent");
                });
        assertThat(diagnostic(trace, "D020").line()).isEqualTo(line[0]);
    }

    @Test
    void d020_is_not_reported_when_main_learns_of_the_end() {
        Trace trace =
                run(() -> {
                    var child = spawn(() -> println("child"));
                    sleep(millis(50)).await();
                    child.await();
                });
        assertThat(codes(trace)).isEmpty();
    }
}
