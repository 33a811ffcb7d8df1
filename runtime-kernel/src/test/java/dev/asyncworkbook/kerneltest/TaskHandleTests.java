package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Programs.millis;
import static dev.asyncworkbook.kerneltest.Programs.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.task.AbortOnDropHandle;
import dev.asyncworkbook.kernel.task.Id;

import org.junit.jupiter.api.Test;

class TaskHandleTests {

    @Test
    void task_numbers_are_given_in_the_order_of_spawning() {
        assertThat(
                        output(() -> {
                            println(Id.current());
                            println(spawn(() -> Id.current()).await());
                            var handle = spawn(() -> Id.current());
                            println(handle.id() + " " + handle.abortHandle().id());
                            handle.await();
                        }))
                .containsExactly("0", "1", "2 2");
    }

    @Test
    void outside_a_task_there_is_no_number() {
        assertThatThrownBy(Id::current).isInstanceOf(NotAsync.class);
    }

    @Test
    void a_task_with_a_name_is_known_by_it() {
        assertThat(
                        output(() -> {
                            var handle =
                                    new dev.asyncworkbook.kernel.task.Builder()
                                            .name("worker")
                                            .spawn(() -> 1);
                            println(handle);
                            handle.await();
                        }))
                .containsExactly("JoinHandle(worker)");
    }

    @Test
    void an_abort_handle_aborts_without_the_join_handle() {
        assertThat(
                        output(() -> {
                            var handle = spawn(() -> sleep(millis(1000)).await());
                            var abort = handle.abortHandle();
                            abort.abort();
                            println(abort.isFinished());
                            yieldNow().await();
                            println(abort.isFinished());
                            assertThatThrownBy(handle::await).hasMessageContaining("cancelled");
                        }))
                .containsExactly("false", "true");
    }

    @Test
    void a_handle_that_aborts_on_drop_aborts_at_the_end_of_its_scope() {
        assertThat(
                        output(() -> {
                            try (var handle =
                                    new AbortOnDropHandle<>(
                                            spawn(() -> {
                                                try {
                                                    sleep(millis(1000)).await();
                                                } finally {
                                                    println("aborted");
                                                }
                                            }))) {
                                yieldNow().await();
                                println(handle.isFinished());
                            }
                            yieldNow().await();
                        }))
                .containsExactly("false", "aborted");
    }

    @Test
    void a_handle_that_was_detached_does_not_abort() {
        assertThat(
                        output(() -> {
                            var detached =
                                    new AbortOnDropHandle<>(spawn(() -> "finished")).detach();
                            println(detached.await());
                        }))
                .containsExactly("finished");
    }

    @Test
    void a_handle_gives_its_result_once() {
        assertThat(
                        output(() -> {
                            var handle = spawn(() -> 1);
                            handle.await();
                            assertThatThrownBy(handle::await)
                                    .isInstanceOf(PolledAfterCompletion.class);
                        }))
                .isEmpty();
    }
}
