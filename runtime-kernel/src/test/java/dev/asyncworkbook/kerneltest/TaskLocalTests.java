package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.async;
import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.task.TaskLocal;

import org.junit.jupiter.api.Test;

class TaskLocalTests {

    private static final TaskLocal<String> NAME = TaskLocal.create();

    @Test
    void two_tasks_see_their_own_values_across_their_awaits() {
        assertThat(
                        output(() -> {
                            var first = spawn(NAME.scope("first", twice()));
                            var second = spawn(NAME.scope("second", twice()));
                            first.await();
                            second.await();
                        }))
                .containsExactly("first", "second", "first", "second");
    }

    private static Future<Void> twice() {
        return async(() -> {
            println(NAME.get());
            yieldNow().await();
            println(NAME.get());
        });
    }

    @Test
    void an_inner_scope_hides_the_outer_one_for_its_time() {
        assertThat(
                        output(() ->
                                NAME.scope(
                                                "outer",
                                                async(() -> {
                                                    NAME.scope("inner", twice()).await();
                                                    println(NAME.get());
                                                }))
                                        .await()))
                .containsExactly("inner", "inner", "outer");
    }

    @Test
    void a_spawned_task_does_not_inherit_the_scope() {
        assertThat(
                        output(() ->
                                NAME.scope(
                                                "outer",
                                                async(() ->
                                                        spawn(() -> println(NAME.tryGet()))
                                                                .await()))
                                        .await()))
                .containsExactly(new None<>().toString());
    }

    @Test
    void outside_of_all_scopes_there_is_no_value() {
        assertThatThrownBy(NAME::get)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("scope(value, future)");
        assertThat(NAME.tryGet()).isEqualTo(new None<>());
    }

    @Test
    void a_future_that_is_dropped_cleans_up_inside_its_scope() {
        assertThat(
                        output(() -> {
                            var handle =
                                    spawn(
                                            NAME.scope(
                                                    "mine",
                                                    async(() -> {
                                                        try {
                                                            sleep(millis(1000)).await();
                                                        } finally {
                                                            println(NAME.get());
                                                        }
                                                    })));
                            yieldNow().await();
                            handle.abort();
                            yieldNow().await();
                        }))
                .containsExactly("mine");
    }

    @Test
    void code_that_does_not_await_can_run_in_a_scope_as_well() throws Exception {
        assertThat(NAME.syncScope("mine", () -> NAME.with(String::length))).isEqualTo(4);
        assertThat(NAME.tryGet()).isEqualTo(new None<>());
    }

    @Test
    void what_a_function_makes_of_the_value_is_none_outside_of_all_scopes() throws Exception {
        var local = TaskLocal.<Integer>create();
        assertThat(local.tryWith(value -> value + 1)).isEqualTo(new None<>());
        assertThat(local.syncScope(1, () -> local.tryWith(value -> value + 1)))
                .isEqualTo(new Some<>(2));
    }
}
