package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Options.some;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.diagnostic;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.output;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.sync.Semaphore;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class SemaphoreTaskTests {

    @Test
    void a_thousand_tasks_through_five_permits_leave_five_permits() {
        Trace trace =
                run(() -> {
                    var semaphore = new Semaphore(5);
                    var handles = new ArrayList<JoinHandle<Void>>();
                    for (int i = 0; i < 1000; i++) {
                        handles.add(
                                spawn(() -> {
                                    try (var permit = semaphore.acquire().await()) {
                                        yieldNow().await();
                                    }
                                }));
                    }
                    handles.forEach(JoinHandle::await);
                    println(semaphore.availablePermits());
                });
        assertThat(trace.output()).containsExactly("5");
    }

    @Test
    void no_more_tasks_are_inside_than_there_are_permits_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var semaphore = new Semaphore(2);
                            int[] inside = {0, 0};
                            var handles = new ArrayList<JoinHandle<Void>>();
                            for (int i = 0; i < 3; i++) {
                                handles.add(
                                        spawn(() -> {
                                            try (var permit = semaphore.acquire().await()) {
                                                inside[0]++;
                                                inside[1] = Math.max(inside[0], inside[1]);
                                                yieldNow().await();
                                                inside[0]--;
                                            }
                                        }));
                            }
                            handles.forEach(JoinHandle::await);
                            println(inside[1]);
                        }))
                .containsExactly("1", "2");
    }

    @Test
    void permits_are_granted_in_the_order_of_asking_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var semaphore = new Semaphore(3);
                            var held = some(semaphore.tryAcquireMany(2));
                            var asked = new ArrayList<String>();
                            var granted = new ArrayList<String>();
                            var handles = new ArrayList<JoinHandle<Void>>();
                            for (String name : List.of("a3", "b2", "c2")) {
                                int count = name.charAt(1) - '0';
                                handles.add(
                                        spawn(() -> {
                                            asked.add(name);
                                            try (var _ = semaphore.acquireMany(count).await()) {
                                                granted.add(name);
                                            }
                                        }));
                            }
                            yieldNow().await();
                            held.close();
                            handles.forEach(JoinHandle::await);
                            println(granted.equals(asked));
                        }))
                .containsExactly("true");
    }

    @Test
    void a_task_that_is_aborted_while_it_waits_leaves_the_queue_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var semaphore = new Semaphore(1);
                            var greedy = spawn(() -> semaphore.acquireMany(2).await());
                            var modest =
                                    spawn(() -> println(semaphore.acquire().await().numPermits()));
                            yieldNow().await();
                            greedy.abort();
                            modest.await();
                        }))
                .containsExactly("1");
    }

    @Test
    void an_uncontended_acquire_does_not_suspend() {
        Trace trace = run(() -> new Semaphore(2).acquireMany(2).await().close());
        assertThat(events(trace, EventKind.PENDING)).isEmpty();
    }

    @Test
    void a_grant_is_caused_by_all_the_releases_that_it_needed_and_no_others() {
        Trace trace =
                run(() -> {
                    var semaphore = new Semaphore(3);
                    var first = some(semaphore.tryAcquire());
                    var second = some(semaphore.tryAcquire());
                    first.close();
                    some(semaphore.tryAcquire()).close();
                    second.close();
                    some(semaphore.tryAcquireMany(3));
                });
        List<Event> grants = events(trace, EventKind.GRANT);
        List<Integer> releases =
                events(trace, EventKind.RELEASE).stream().map(Event::index).toList();
        assertThat(grants.get(2).causes()).as("one was never used").isEmpty();
        assertThat(grants.get(3).causes()).containsExactlyInAnyOrderElementsOf(releases);
    }

    @Test
    void a_permit_that_never_comes_is_reported_with_those_who_have_one() {
        Trace trace =
                run(() -> {
                    var semaphore = new Semaphore(1);
                    semaphore.acquire().await();
                    semaphore.acquire().await();
                });
        assertThat(trace.ending().message())
                .contains("for a permit of the semaphore of line")
                .contains("which `main` took at line");
        assertThat(codes(trace)).containsExactly("D019");
        assertThat(diagnostic(trace, "D019").message()).contains("a deadlock: `main` waits");
    }

    @Test
    void a_close_is_an_error_for_a_task_that_waits() {
        Trace trace =
                run(() -> {
                    var semaphore = new Semaphore(0);
                    spawn(() -> {
                        sleep(Duration.ofMillis(1)).await();
                        semaphore.close();
                    });
                    semaphore.acquire().await();
                });
        assertThat(trace.ending().message()).startsWith("AcquireError: no permit was acquired");
    }

    @Test
    void blocking_code_waits_for_permits_on_its_thread() {
        assertThat(
                        output(() -> {
                            var semaphore = new Semaphore(2);
                            var one = semaphore.acquire().await();
                            var blocking =
                                    spawnBlocking(() -> {
                                        try (var permits = semaphore.blockingAcquireMany(2)) {
                                            return permits.numPermits();
                                        }
                                    });
                            yieldNow().await();
                            println(blocking.isFinished());
                            one.close();
                            println(blocking.await());
                            println(one.semaphore() == semaphore);
                        }))
                .containsExactly("false", "2", "true");
    }

    @Test
    void async_code_must_not_block_for_a_permit() {
        assertThat(run(() -> new Semaphore(1).blockingAcquire()).ending().message())
                .contains("blockingAcquire");
    }
}
