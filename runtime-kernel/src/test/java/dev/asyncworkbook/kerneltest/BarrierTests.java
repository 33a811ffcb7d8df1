package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.sync.Barrier;
import dev.asyncworkbook.kernel.sync.BarrierWaitResult;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.testing.Spawn;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;

class BarrierTests {

    @Test
    void a_barrier_for_none_does_not_block_and_all_are_leaders() {
        var barrier = new Barrier(0);
        for (int i = 0; i < 2; i++) {
            assertThat(assertReady(task(barrier.arriveAndWait()).poll()).isLeader()).isTrue();
        }
    }

    @Test
    void a_barrier_for_one_does_not_block_and_all_are_leaders() {
        var barrier = new Barrier(1);
        for (int i = 0; i < 3; i++) {
            assertThat(assertReady(task(barrier.arriveAndWait()).poll()).isLeader()).isTrue();
        }
    }

    @Test
    void of_two_the_last_to_arrive_is_the_leader() {
        var barrier = new Barrier(2);
        var first = task(barrier.arriveAndWait());
        var last = task(barrier.arriveAndWait());
        assertPending(first.poll());
        assertThat(assertReady(last.poll()).isLeader()).isTrue();
        assertThat(first.isWoken()).isTrue();
        assertThat(assertReady(first.poll()).isLeader()).isFalse();
    }

    @Test
    void a_barrier_for_a_hundred_opens_ten_times_with_one_leader_each() {
        var barrier = new Barrier(100);
        for (int round = 0; round < 10; round++) {
            var waiting = new ArrayList<Spawn<BarrierWaitResult>>();
            for (int i = 0; i < 99; i++) {
                var wait = task(barrier.arriveAndWait());
                assertPending(wait.poll());
                waiting.add(wait);
            }
            waiting.forEach(wait -> assertPending(wait.poll()));
            int leaders = assertReady(task(barrier.arriveAndWait()).poll()).isLeader() ? 1 : 0;
            for (var wait : waiting) {
                leaders += assertReady(wait.poll()).isLeader() ? 1 : 0;
            }
            assertThat(leaders).isEqualTo(1);
        }
    }

    @Test
    void who_was_not_polled_has_not_arrived() {
        var barrier = new Barrier(2);
        barrier.arriveAndWait();
        assertPending(task(barrier.arriveAndWait()).poll());
    }

    @Test
    void who_arrived_counts_even_after_it_was_dropped() {
        var barrier = new Barrier(2);
        var dropped = task(barrier.arriveAndWait());
        assertPending(dropped.poll());
        dropped.close();
        assertThat(assertReady(task(barrier.arriveAndWait()).poll()).isLeader()).isTrue();
    }

    @Test
    void who_arrives_early_for_the_next_round_does_not_stop_those_of_this_one() {
        var barrier = new Barrier(2);
        var slow = task(barrier.arriveAndWait());
        assertPending(slow.poll());
        assertReady(task(barrier.arriveAndWait()).poll());
        var next = task(barrier.arriveAndWait());
        assertPending(next.poll());
        assertReady(slow.poll());
        assertPending(next.poll());
    }

    @Test
    void nobody_passes_before_all_have_arrived_on_any_schedule() {
        assertThat(
                        outcomes(() -> {
                            var barrier = new Barrier(3);
                            int[] arrived = {0};
                            var handles = new ArrayList<JoinHandle<Void>>();
                            for (int i = 0; i < 3; i++) {
                                handles.add(
                                        spawn(() -> {
                                            arrived[0]++;
                                            barrier.arriveAndWait().await();
                                            println(arrived[0]);
                                        }));
                            }
                            handles.forEach(JoinHandle::await);
                        }))
                .containsExactly("3,3,3");
    }

    @Test
    void there_is_exactly_one_leader_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var barrier = new Barrier(2);
                            var other = spawn(() -> barrier.arriveAndWait().await().isLeader());
                            boolean leader = barrier.arriveAndWait().await().isLeader();
                            println(leader != other.await());
                        }))
                .containsExactly("true");
    }

    @Test
    void every_arrival_is_a_cause_of_the_opening() {
        Trace trace =
                run(() -> {
                    var barrier = new Barrier(2);
                    var other = spawn(() -> barrier.arriveAndWait().await());
                    barrier.arriveAndWait().await();
                    other.await();
                });
        Event arrival = events(trace, EventKind.REQUEST).getFirst();
        Event opening = events(trace, EventKind.NOTIFY).getFirst();
        assertThat(arrival.detail()).isEqualTo("1 of 2");
        assertThat(opening.causes()).containsExactly(arrival.index());
        assertThat(events(trace, EventKind.RECV).getFirst().causes())
                .containsExactly(opening.index());
    }

    @Test
    void a_barrier_that_never_fills_is_reported_with_how_many_have_arrived() {
        Trace trace = run(() -> new Barrier(3).arriveAndWait().await());
        assertThat(trace.ending().message()).contains("at which 1 of 3 have arrived");
    }

    @Test
    void a_negative_number_is_refused() {
        assertThatThrownBy(() -> new Barrier(-1)).hasMessageContaining("cannot be negative");
    }
}
