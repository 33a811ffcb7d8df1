package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.time.DelayQueue;
import dev.asyncworkbook.kernel.time.Instant;
import dev.asyncworkbook.kernel.time.Time;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

class DelayQueueTests {

    /** Takes out everything; prints each item with the time. */
    private static void drain(DelayQueue<String> queue) {
        while (queue.next().await() instanceof Some<DelayQueue.Expired<String>>(var expired)) {
            println(expired.value() + " at " + Instant.now());
        }
    }

    @Test
    void items_come_out_in_the_order_of_their_deadlines() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            queue.insert("late", millis(30));
                            queue.insert("early", millis(10));
                            queue.insertAt("middle", Instant.now().plus(millis(20)));
                            drain(queue);
                        }))
                .containsExactly("early at 0.01s", "middle at 0.02s", "late at 0.03s");
    }

    @Test
    void items_that_are_due_together_come_out_in_any_order() {
        assertThat(
                        outcomes(() -> {
                            var queue = new DelayQueue<String>();
                            queue.insert("a", millis(10));
                            queue.insert("b", millis(10));
                            drain(queue);
                        }))
                .containsExactly("a at 0.01s,b at 0.01s", "b at 0.01s,a at 0.01s");
    }

    @Test
    void an_item_with_no_delay_is_due_at_once() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            queue.insert("now", millis(0));
                            assertReady(task(queue.next()).poll());
                        }))
                .isEmpty();
    }

    @Test
    void an_empty_queue_answers_none() {
        assertThat(
                        output(() ->
                                assertThat(new DelayQueue<String>().next().await())
                                        .isEqualTo(new None<>())))
                .isEmpty();
    }

    @Test
    void an_item_that_was_removed_does_not_come_out() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            var key = queue.insert("removed", millis(10));
                            queue.insert("kept", millis(20));
                            println(queue.remove(key).value());
                            drain(queue);
                        }))
                .containsExactly("removed", "kept at 0.02s");
    }

    @Test
    void an_item_that_was_reset_comes_out_at_its_new_time() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            var key = queue.insert("put off", millis(10));
                            queue.insert("kept", millis(20));
                            queue.reset(key, millis(30));
                            drain(queue);
                        }))
                .containsExactly("kept at 0.02s", "put off at 0.03s");
    }

    @Test
    void an_item_can_be_brought_forward() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            var key = queue.insert("hurried", millis(30));
                            queue.resetAt(key, Instant.now().plus(millis(5)));
                            drain(queue);
                        }))
                .containsExactly("hurried at 0.005s");
    }

    @Test
    void an_earlier_item_that_comes_in_wakes_who_waits() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            queue.insert("late", millis(100));
                            var waiter = spawn(() -> drain(queue));
                            yieldNow().await();
                            queue.insert("early", millis(10));
                            waiter.await();
                        }))
                .containsExactly("early at 0.01s", "late at 0.1s");
    }

    @Test
    void removing_the_item_that_is_waited_for_lets_the_next_one_be_waited_for() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            var key = queue.insert("removed", millis(10));
                            queue.insert("kept", millis(20));
                            var next = task(queue.next());
                            assertPending(next.poll());
                            queue.remove(key);
                            assertThat(next.isWoken()).isTrue();
                            assertPending(next.poll());
                            Time.advance(millis(20)).await();
                            assertThat(next.isWoken()).isTrue();
                        }))
                .isEmpty();
    }

    @Test
    void clearing_the_queue_wakes_who_waits() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            queue.insert("gone", millis(10));
                            var next = task(queue.next());
                            assertPending(next.poll());
                            queue.clear();
                            assertThat(next.isWoken()).isTrue();
                            assertThat(assertReady(next.poll())).isEqualTo(new None<>());
                        }))
                .isEmpty();
    }

    @Test
    void a_queue_that_was_emptied_leaves_no_timer_behind() {
        Trace trace =
                run(() -> {
                    var queue = new DelayQueue<String>();
                    queue.insert("gone", millis(10));
                    var next = task(queue.next());
                    assertPending(next.poll());
                    queue.clear();
                    assertThat(assertReady(next.poll())).isEqualTo(new None<>());
                    sleep(millis(20)).await();
                });
        assertThat(events(trace, EventKind.FIRE))
                .extracting(Event::virtualMillis)
                .containsExactly(20L);
    }

    @Test
    void who_has_taken_an_item_is_not_woken_any_more() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            queue.insert("x", millis(0));
                            var next = task(queue.next());
                            assertReady(next.poll());
                            queue.insert("y", millis(0));
                            assertThat(next.isWoken()).isFalse();
                        }))
                .isEmpty();
    }

    @Test
    void a_key_whose_item_has_come_out_is_refused() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            var key = queue.insert("x", millis(0));
                            drain(queue);
                            assertThatThrownBy(() -> queue.remove(key))
                                    .isInstanceOf(IllegalArgumentException.class)
                                    .hasMessageContaining("expired or was removed");
                            assertThat(queue.tryRemove(key)).isEqualTo(new None<>());
                        }))
                .containsExactly("x at 0s");
    }

    @Test
    void peek_shows_what_comes_next() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            assertThat(queue.peek()).isEqualTo(new None<>());
                            queue.insert("late", millis(20));
                            var early = queue.insert("early", millis(10));
                            assertThat(queue.peek()).isEqualTo(new Some<>(early));
                            println(queue.len() + " " + queue.isEmpty());
                        }))
                .containsExactly("2 false");
    }

    @Test
    void it_belongs_to_a_runtime() {
        assertThatThrownBy(DelayQueue<String>::new).isInstanceOf(NotAsync.class);
    }

    @Test
    void the_deadline_of_an_item_is_known_until_it_is_out() {
        assertThat(
                        output(() -> {
                            var queue = new DelayQueue<String>();
                            var key = queue.insert("late", millis(5));
                            println(queue.deadline(key));
                            queue.reset(key, millis(7));
                            println(queue.deadline(key));
                            queue.remove(key);
                            assertThatThrownBy(() -> queue.deadline(key))
                                    .isInstanceOf(IllegalArgumentException.class);
                        }))
                .containsExactly("0.005s", "0.007s");
    }
}
