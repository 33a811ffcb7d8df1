package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.Async.println;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.yieldNow;
import static dev.asyncworkbook.kerneltest.Options.some;
import static dev.asyncworkbook.kerneltest.Programs.codes;
import static dev.asyncworkbook.kerneltest.Programs.events;
import static dev.asyncworkbook.kerneltest.Programs.outcomes;
import static dev.asyncworkbook.kerneltest.Programs.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.sync.RwLock;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RwLockTaskTests {

    @Test
    void write_order_is_the_order_of_the_first_polls() {
        Trace trace =
                run(() -> {
                    var lock = new RwLock<>(new ArrayList<Integer>());
                    var second = lock.write();
                    var first = lock.write();
                    try (var guard = first.await()) {
                        guard.get().add(1);
                    }
                    try (var guard = second.await()) {
                        guard.get().add(2);
                    }
                    println(lock.read().await().get());
                });
        assertThat(trace.output()).containsExactly("[1, 2]");
    }

    @Test
    void uncontended_reading_and_writing_do_not_suspend() {
        Trace trace =
                run(() -> {
                    var lock = new RwLock<>(100);
                    lock.read().await().close();
                    try (var guard = lock.write().await()) {
                        guard.set(guard.get() + 50);
                        println(guard.get());
                    }
                });
        assertThat(trace.output()).containsExactly("150");
        assertThat(events(trace, EventKind.PENDING)).isEmpty();
    }

    @Test
    void no_update_is_lost_and_no_reader_sees_half_of_one_on_any_schedule() {
        assertThat(
                        outcomes(() -> {
                            var lock = new RwLock<>(new int[2]);
                            var writer =
                                    spawn(() -> {
                                        try (var guard = lock.write().await()) {
                                            guard.get()[0]++;
                                            yieldNow().await();
                                            guard.get()[1]++;
                                        }
                                    });
                            var reader =
                                    spawn(() -> {
                                        try (var guard = lock.read().await()) {
                                            println(guard.get()[0] == guard.get()[1]);
                                        }
                                    });
                            writer.await();
                            reader.await();
                        }))
                .containsExactly("true");
    }

    @Test
    void a_write_is_caused_by_the_ends_of_all_readers() {
        Trace trace =
                run(() -> {
                    var lock = new RwLock<>(0);
                    var first = some(lock.tryRead());
                    some(lock.tryRead()).close();
                    first.close();
                    some(lock.tryWrite()).close();
                    some(lock.tryRead());
                });
        List<Event> grants = events(trace, EventKind.GRANT);
        List<Integer> releases =
                events(trace, EventKind.RELEASE).stream().map(Event::index).toList();
        assertThat(grants.get(2).causes())
                .containsExactlyInAnyOrderElementsOf(releases.subList(0, 2));
        assertThat(grants.get(3).causes()).containsExactly(releases.get(2));
    }

    @Test
    void reading_twice_around_a_writer_that_waits_is_a_deadlock() {
        Trace trace =
                run(() -> {
                    var lock = new RwLock<>(0);
                    var outer = lock.read().await();
                    var writer = spawn(() -> lock.write().await());
                    yieldNow().await();
                    println(outer.get() + lock.read().await().get());
                    writer.await();
                });
        assertThat(codes(trace)).containsExactly("D019");
        assertThat(trace.ending().message()).contains("for the rw-lock of line");
    }

    @Test
    void a_reader_that_comes_after_a_writer_sees_what_it_wrote_on_every_schedule() {
        assertThat(
                        outcomes(() -> {
                            var lock = new RwLock<>(0);
                            var asked = new ArrayList<String>();
                            var reading = lock.read().await();
                            var writer =
                                    spawn(() -> {
                                        asked.add("writer");
                                        try (var guard = lock.write().await()) {
                                            guard.set(1);
                                        }
                                    });
                            var reader =
                                    spawn(() -> {
                                        asked.add("reader");
                                        try (var guard = lock.read().await()) {
                                            return guard.get();
                                        }
                                    });
                            yieldNow().await();
                            reading.close();
                            writer.await();
                            int seen = reader.await();
                            println(seen == asked.indexOf("reader"));
                        }))
                .containsExactly("true");
    }
}
