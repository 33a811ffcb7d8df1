package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kernel.testing.TokioTest.assertPending;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.task.Id;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinSet;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class JoinSetTests {

    /** Spawns a task that sleeps, then gives its name. */
    private static void add(JoinSet<String> set, String name, int millis) {
        set.spawn(() -> {
            sleep(millis(millis)).await();
            return name;
        });
    }

    @Test
    void results_come_in_the_order_of_the_ends() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<String>();
                            add(set, "slow", 30);
                            add(set, "quick", 10);
                            add(set, "middle", 20);
                            while (set.joinNext().await() instanceof Some<String>(var name)) {
                                println(name);
                            }
                        }))
                .containsExactly("quick", "middle", "slow");
    }

    @Test
    void tasks_that_are_ready_together_are_joined_in_any_order() {
        assertThat(
                        outcomes(() -> {
                            var set = new JoinSet<String>();
                            set.spawn(() -> "a");
                            set.spawn(() -> "b");
                            println(set.joinAll().await());
                        }))
                .containsExactly("[a, b]", "[b, a]");
    }

    @Test
    void an_empty_set_answers_none_at_once() {
        assertThat(
                        output(() -> {
                            Option<String> none = new JoinSet<String>().joinNext().await();
                            assertThat(none).isEqualTo(new None<>());
                        }))
                .isEmpty();
    }

    @Test
    void a_task_counts_until_it_is_joined() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Integer>();
                            set.spawn(() -> 1);
                            yieldNow().await();
                            println(set.len() + " " + set.isEmpty());
                            set.joinNext().await();
                            println(set.len() + " " + set.isEmpty());
                        }))
                .containsExactly("1 false", "0 true");
    }

    @Test
    void try_join_next_answers_none_as_long_as_nothing_has_ended() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Integer>();
                            set.spawn(() -> 1);
                            assertThat(set.tryJoinNext()).isEqualTo(new None<>());
                            yieldNow().await();
                            assertThat(set.tryJoinNext()).isEqualTo(new Some<>(1));
                        }))
                .isEmpty();
    }

    @Test
    void a_task_that_panics_throws_at_its_join_and_the_set_can_be_used_on() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Integer>();
                            set.spawn(() -> {
                                if (set.len() > 0) {
                                    throw new IllegalStateException("broken");
                                }
                                return 0;
                            });
                            set.spawn(() -> 2);
                            assertThatThrownBy(() -> set.joinNext().await())
                                    .isInstanceOf(JoinError.class)
                                    .hasMessageContaining("broken");
                            assertThat(set.joinNext().await()).isEqualTo(new Some<>(2));
                        }))
                .isEmpty();
    }

    @Test
    void aborted_tasks_are_joined_as_cancelled() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<String>();
                            for (int i = 0; i < 4; i++) {
                                add(set, "never", 1000);
                            }
                            set.abortAll();
                            while (!set.isEmpty()) {
                                try {
                                    set.joinNext().await();
                                } catch (JoinError error) {
                                    println(error.isCancelled());
                                }
                            }
                        }))
                .containsExactly("true", "true", "true", "true");
    }

    @Test
    void one_task_can_be_aborted_by_its_handle() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Void>();
                            var handle = set.spawn(() -> sleep(millis(1000)).await());
                            handle.abort();
                            assertThatThrownBy(() -> set.joinNext().await())
                                    .isInstanceOf(JoinError.class)
                                    .extracting(error -> ((JoinError) error).id())
                                    .isEqualTo(handle.id());
                        }))
                .isEmpty();
    }

    @Test
    void results_carry_the_numbers_of_their_tasks() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Id>();
                            set.spawn(() -> Id.current());
                            if (set.joinNextWithId().await()
                                    instanceof Some<JoinSet.WithId<Id>>(var result)) {
                                assertThat(result.id()).isEqualTo(result.value());
                            }
                        }))
                .isEmpty();
    }

    @Test
    void tasks_can_be_added_while_others_are_joined() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Integer>();
                            int rounds = 0;
                            set.spawn(() -> 0);
                            while (set.joinNext().await() instanceof Some<Integer>(var number)) {
                                rounds++;
                                if (number < 9) {
                                    set.spawn(() -> number + 1);
                                }
                            }
                            println(rounds);
                        }))
                .containsExactly("10");
    }

    @Test
    void a_join_that_is_dropped_loses_no_result() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<String>();
                            add(set, "kept", 10);
                            try (var dropped = task(set.joinNext())) {
                                assertPending(dropped.poll());
                            }
                            assertThat(set.joinNext().await()).isEqualTo(new Some<>("kept"));
                        }))
                .isEmpty();
    }

    @Test
    void joining_many_finished_tasks_lets_others_run_after_128() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<Integer>();
                            for (int i = 0; i < 200; i++) {
                                set.spawn(() -> 1);
                            }
                            sleep(millis(1)).await();
                            List<Integer> joined = new ArrayList<>();
                            var observer = spawn(() -> println("after " + joined.size()));
                            while (set.joinNext().await() instanceof Some<Integer>(var one)) {
                                joined.add(one);
                            }
                            observer.await();
                        }))
                .containsExactly("after 127");
    }

    @Test
    void blocking_code_can_be_joined_too() {
        assertThat(
                        output(() -> {
                            var set = new JoinSet<String>();
                            set.spawnBlocking(() -> "blocked");
                            println(set.joinAll().await());
                        }))
                .containsExactly("[blocked]");
    }
}
