package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.kernel.task.Builder;
import dev.asyncworkbook.kernel.task.Id;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JoinSetPollTests {

    private final Runtime runtime = Runtime.create();
    private final JoinSet<Integer> set = new JoinSet<>();

    @AfterEach
    void close() {
        runtime.close();
    }

    @Test
    void a_poll_that_is_pending_is_woken_by_an_end() {
        set.spawnOn(async(() -> 1), runtime.handle());
        var poll = task(set::pollJoinNext);
        assertPending(poll.poll());
        runtime.tick();
        assertThat(poll.isWoken()).isTrue();
        assertThat(assertReady(poll.poll())).isEqualTo(new Some<>(1));
        assertThat(assertReady(task(set::pollJoinNext).poll())).isEqualTo(new None<>());
    }

    @Test
    void a_result_comes_with_the_number_of_its_task() {
        set.spawnBlockingOn(() -> 1, runtime.handle());
        set.spawnOn(async(() -> 2), runtime.handle());
        assertThat(set.tryJoinNextWithId()).isEqualTo(new None<>());
        runtime.tick();
        assertThat(assertReady(task(set::pollJoinNextWithId).poll()))
                .isEqualTo(new Some<>(new JoinSet.WithId<>(new Id(1), 1)));
        runtime.tick();
        assertThat(set.tryJoinNextWithId())
                .isEqualTo(new Some<>(new JoinSet.WithId<>(new Id(2), 2)));
    }

    @Test
    void a_poll_throws_what_the_task_threw_and_takes_it_out() {
        set.spawnOn(async(() -> Integer.parseInt("x")), runtime.handle());
        runtime.tick();
        assertThatThrownBy(() -> task(set::pollJoinNext).poll()).isInstanceOf(JoinError.class);
        assertThat(set.isEmpty()).isTrue();
    }

    @Test
    void a_task_with_a_name_can_be_spawned_in_another_runtime() {
        var handle = new Builder().name("other").spawnOn(async(() -> 1), runtime.handle());
        assertThat(handle).hasToString("JoinHandle(other)");
        assertThat(runtime.blockOn(handle)).isEqualTo(1);
    }
}
