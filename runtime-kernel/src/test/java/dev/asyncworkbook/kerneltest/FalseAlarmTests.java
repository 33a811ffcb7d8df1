package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.timeout;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.task.JoinSet;

import org.junit.jupiter.api.Test;

/** Programs that are right, or fail for a reason of their own, and of which nothing is said. */
class FalseAlarmTests {

    @Test
    void a_future_that_is_dropped_on_purpose_was_not_forgotten() {
        assertThat(codes(run(() -> async(() -> println("never")).drop()))).isEmpty();
    }

    @Test
    void what_a_finally_block_of_an_aborted_task_awaits_was_not_forgotten() {
        assertThat(
                        codes(
                                run(() -> {
                                    var task =
                                            spawn(() -> {
                                                try {
                                                    sleep(millis(9)).await();
                                                } finally {
                                                    yieldNow().await();
                                                }
                                            });
                                    yieldNow().await();
                                    task.abort();
                                    var _ = catchThrowable(task::await);
                                })))
                .isEmpty();
    }

    @Test
    void a_send_that_may_not_block_fails_and_was_not_forgotten() {
        assertThat(
                        codes(
                                run(() -> {
                                    var channel = Mpsc.<Integer>channel(1);
                                    assertThat(catchThrowable(() -> channel.tx().blockingSend(1)))
                                            .isInstanceOf(IllegalStateException.class);
                                })))
                .isEmpty();
    }

    @Test
    void a_task_that_main_aborts_as_its_last_act_is_not_left_behind() {
        assertThat(
                        codes(
                                run(() -> {
                                    var heartbeat = spawn(() -> sleep(millis(1000)).await());
                                    sleep(millis(10)).await();
                                    heartbeat.abort();
                                })))
                .isEmpty();
    }

    @Test
    void the_tasks_of_a_set_that_is_closed_are_not_left_behind() {
        assertThat(
                        codes(
                                run(() -> {
                                    try (var set = new JoinSet<Void>()) {
                                        set.spawn(() -> sleep(millis(1000)).await());
                                        sleep(millis(10)).await();
                                    }
                                })))
                .isEmpty();
    }

    @Test
    void timers_of_one_line_that_several_tasks_drop_once_are_not_made_anew() {
        assertThat(
                        codes(
                                run(() -> {
                                    var tasks = new JoinSet<Void>();
                                    for (int i = 0; i < 5; i++) {
                                        int early = i;
                                        tasks.spawn(() -> late(early));
                                    }
                                    var _ = tasks.joinAll().await();
                                })))
                .isEmpty();
    }

    private static void late(int early) {
        select().on(sleep(millis(10 + early)), _ -> {}).on(sleep(millis(20)), _ -> {}).await();
    }

    @Test
    void a_timer_whose_line_goes_off_now_and_then_is_not_made_in_vain() {
        assertThat(
                        codes(
                                run(() -> {
                                    for (int i = 1; i < 9; i++) {
                                        select().on(sleep(millis(i)), _ -> {})
                                                .on(sleep(millis(5)), _ -> {})
                                                .await();
                                    }
                                })))
                .isEmpty();
    }

    @Test
    void main_that_learns_of_an_end_by_a_closed_channel_does_not_sleep_instead() {
        assertThat(
                        codes(
                                run(() -> {
                                    var channel = Mpsc.<Integer>channel(1);
                                    spawn(() -> {
                                        try (var _ = channel.tx()) {
                                            sleep(millis(5)).await();
                                            println("work is done");
                                        }
                                    });
                                    var _ = timeout(millis(30), channel.rx().recv()).await();
                                })))
                .isEmpty();
    }
}
