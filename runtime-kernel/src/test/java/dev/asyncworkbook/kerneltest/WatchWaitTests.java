package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kerneltest.Polls.now;
import static dev.asyncworkbook.kerneltest.Polls.waiting;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.sync.RecvError;
import dev.asyncworkbook.kernel.sync.Watch;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class WatchWaitTests {

    private static List<Integer> turnOfAnotherTask(Action once) {
        var others = new ArrayList<Integer>();
        run(() -> {
            int[] count = {0};
            spawn(() -> others.add(count[0]));
            for (; count[0] < 200; count[0]++) {
                once.run();
            }
        });
        return others;
    }

    @Test
    void wait_for_tries_the_current_value_first_even_if_it_was_seen() {
        var channel = Watch.channel(3);
        assertThat(now(channel.rx().waitFor(value -> value == 3))).isEqualTo(3);
    }

    @Test
    void wait_for_goes_on_until_the_condition_is_satisfied() {
        var channel = Watch.channel(0);
        var waitFor = waiting(channel.rx().waitFor(value -> value >= 2));
        channel.tx().send(1);
        assertThat(waitFor.isWoken()).isTrue();
        assertThat(waitFor.poll().isPending()).isTrue();
        assertThat(channel.rx().hasChanged()).isFalse();
        channel.tx().send(2);
        assertThat(assertReady(waitFor.poll())).isEqualTo(2);
        assertThat(channel.rx().hasChanged()).isFalse();
    }

    @Test
    void wait_for_succeeds_on_a_closed_channel_if_the_last_value_satisfies_it() {
        var channel = Watch.channel("A");
        channel.tx().send("B");
        channel.tx().close();
        assertThat(now(channel.rx().waitFor(_ -> true))).isEqualTo("B");
    }

    @Test
    void wait_for_fails_on_a_closed_channel_after_one_look() {
        var channel = Watch.channel("A");
        channel.tx().close();
        var looks = new ArrayList<String>();
        assertThatThrownBy(() -> now(channel.rx().waitFor(value -> !looks.add(value))))
                .isInstanceOf(RecvError.class);
        assertThat(looks).containsExactly("A");
    }

    @Test
    void changed_and_wait_for_use_up_the_budget_of_their_task() {
        var channel = Watch.channel(0);
        Action change =
                () -> {
                    channel.tx().send(1);
                    channel.rx().changed().await();
                };
        assertThat(turnOfAnotherTask(change)).containsExactly(128);
        Action wait = () -> channel.rx().waitFor(value -> value == 1).await();
        assertThat(turnOfAnotherTask(wait)).containsExactly(128);
    }

    @Test
    void closed_uses_up_the_budget_of_its_task() {
        var channel = Watch.channel(0);
        channel.rx().close();
        assertThat(turnOfAnotherTask(() -> channel.tx().closed().await())).containsExactly(128);
    }
}
