package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.sync.Notify;
import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.task.JoinHandle;

import org.junit.jupiter.api.Test;

import java.util.List;

/** In which order ready tasks go on by default: that of Tokio's current-thread scheduler. */
class RoundTests {

    private static List<String> printed(Action main) {
        return run(main).output();
    }

    @Test
    void main_goes_on_when_no_task_is_left_that_was_woken() {
        Action program =
                () -> {
                    var toMain = Oneshot.<Integer>channel();
                    var toOther = Oneshot.<Integer>channel();
                    spawn(() -> {
                        println(toOther.rx().await());
                        spawn(() -> println("spawned"));
                    });
                    spawn(() -> {
                        toMain.tx().send(1);
                        toOther.tx().send(2);
                    });
                    println("main " + toMain.rx().await());
                    yieldNow().await();
                };
        assertThat(printed(program)).containsExactly("2", "spawned", "main 1");
    }

    @Test
    void main_goes_on_after_sixty_one_turns_of_a_task_that_is_always_ready() {
        assertThat(
                        printed(() -> {
                            var turns = new int[1];
                            var spinner =
                                    spawn(cx -> {
                                        turns[0]++;
                                        cx.waker().wake();
                                        return Poll.<Void>pending();
                                    });
                            for (int i = 0; i < 3; i++) {
                                yieldNow().await();
                                println(turns[0]);
                            }
                            spinner.abort();
                        }))
                .containsExactly("61", "122", "183");
    }

    @Test
    void main_goes_on_first_of_those_whose_time_has_come() {
        assertThat(
                        printed(() -> {
                            var other =
                                    spawn(() -> {
                                        sleep(millis(5)).await();
                                        println("task");
                                    });
                            yieldNow().await();
                            sleep(millis(5)).await();
                            println("main");
                            other.await();
                        }))
                .containsExactly("main", "task");
    }

    @Test
    void who_yields_goes_on_behind_those_who_are_woken_meanwhile() {
        Action program =
                () -> {
                    var first = new Notify();
                    var second = new Notify();
                    spawn(() -> {
                        first.notified().await();
                        println("first");
                        second.notifyOne();
                    });
                    spawn(() -> {
                        second.notified().await();
                        println("second");
                    });
                    JoinHandle<Void> yielding =
                            spawn(() -> {
                                first.notifyOne();
                                yieldNow().await();
                                println("yielded");
                            });
                    yielding.await();
                };
        assertThat(printed(program)).containsExactly("first", "second", "yielded");
        assertThat(outcomes(program)).hasSizeGreaterThan(2);
    }

    @Test
    void a_task_that_aborts_itself_ends_before_others_go_on() {
        assertThat(
                        printed(() -> {
                            var own = Oneshot.<JoinHandle<Void>>channel();
                            JoinHandle<Void> task =
                                    spawn(() -> {
                                        try {
                                            var me = own.rx().await();
                                            spawn(() -> println("another"));
                                            me.abort();
                                            yieldNow().await();
                                        } finally {
                                            println("ends");
                                        }
                                    });
                            own.tx().send(task);
                            sleep(millis(1)).await();
                        }))
                .containsExactly("ends", "another");
    }
}
