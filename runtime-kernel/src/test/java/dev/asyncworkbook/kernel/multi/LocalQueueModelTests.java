package dev.asyncworkbook.kernel.multi;

import static dev.asyncworkbook.kernel.multi.Interleavings.beside;
import static dev.asyncworkbook.kernel.multi.Interleavings.check;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** A worker's queue and its thieves, under many interleavings. */
@Tag("model-check")
class LocalQueueModelTests {

    private static void drain(LocalQueue<Integer> queue, List<Integer> into) {
        for (Integer item = queue.pop(); item != null; item = queue.pop()) {
            into.add(item);
        }
    }

    private static void takeOne(LocalQueue<Integer> queue, List<Integer> into) {
        Integer item = queue.pop();
        if (item != null) {
            into.add(item);
        }
    }

    private static void steal(LocalQueue<Integer> victim, List<Integer> into) {
        LocalQueue<Integer> own = new LocalQueue<>(2);
        Integer item = victim.stealInto(own);
        if (item != null) {
            into.add(item);
        }
        drain(own, into);
    }

    @Test
    void an_owner_that_overflows_and_a_thief_get_each_task_once() {
        Interleavings.of(() -> {
            LocalQueue<Integer> queue = new LocalQueue<>(2);
            Injector<Integer> overflow = new Injector<>();
            List<Integer> owned = new ArrayList<>();
            List<Integer> stolen = new ArrayList<>();
            beside(
                    () -> {
                        queue.push(1, overflow);
                        queue.push(2, overflow);
                        queue.push(3, overflow);
                        drain(queue, owned);
                    },
                    () -> steal(queue, stolen));
            owned.addAll(stolen);
            drain(queue, owned);
            Interleavings.drain(overflow, owned);
            check(owned, List.of(1, 2, 3));
        });
    }

    /** What is taken or added must not end a theft that is still going on. */
    @Test
    void an_owner_that_takes_and_adds_does_not_write_over_what_a_thief_copies() {
        Interleavings.of(() -> {
            LocalQueue<Integer> queue = new LocalQueue<>(2);
            Injector<Integer> overflow = new Injector<>();
            queue.push(1, overflow);
            queue.push(2, overflow);
            List<Integer> owned = new ArrayList<>();
            List<Integer> stolen = new ArrayList<>();
            beside(
                    () -> {
                        takeOne(queue, owned);
                        queue.push(3, overflow);
                    },
                    () -> steal(queue, stolen));
            owned.addAll(stolen);
            drain(queue, owned);
            Interleavings.drain(overflow, owned);
            check(owned, List.of(1, 2, 3));
        });
    }

    @Test
    void a_theft_is_over_also_if_the_owner_takes_meanwhile() {
        Interleavings.of(() -> {
            LocalQueue<Integer> queue = new LocalQueue<>(2);
            Injector<Integer> overflow = new Injector<>();
            queue.push(1, overflow);
            queue.push(2, overflow);
            List<Integer> taken = new ArrayList<>();
            List<Integer> stolen = new ArrayList<>();
            beside(() -> takeOne(queue, taken), () -> steal(queue, stolen));
            queue.push(3, overflow);
            if (!overflow.isEmpty()) {
                throw new AssertionError("there is room, and nobody finds it");
            }
        });
    }

    @Test
    void an_owner_without_room_does_not_move_away_what_a_thief_copies() {
        Interleavings.of(() -> {
            LocalQueue<Integer> queue = new LocalQueue<>(2);
            Injector<Integer> overflow = new Injector<>();
            queue.push(1, overflow);
            queue.push(2, overflow);
            List<Integer> owned = new ArrayList<>();
            List<Integer> stolen = new ArrayList<>();
            beside(
                    () -> {
                        queue.push(3, overflow);
                        queue.push(4, overflow);
                    },
                    () -> steal(queue, stolen));
            owned.addAll(stolen);
            drain(queue, owned);
            Interleavings.drain(overflow, owned);
            check(owned, List.of(1, 2, 3, 4));
        });
    }

    /** The owner's push comes behind a theft of one, in the middle of that of another. */
    @Test
    void a_second_thief_does_not_end_the_theft_of_the_first() {
        Interleavings.of(() -> {
            LocalQueue<Integer> queue = new LocalQueue<>(2);
            Injector<Integer> overflow = new Injector<>();
            queue.push(1, overflow);
            queue.push(2, overflow);
            List<Integer> all = new ArrayList<>();
            List<Integer> first = new ArrayList<>();
            List<Integer> second = new ArrayList<>();
            beside(
                    () -> {
                        steal(queue, second);
                        queue.push(3, overflow);
                    },
                    () -> steal(queue, first));
            all.addAll(first);
            all.addAll(second);
            drain(queue, all);
            Interleavings.drain(overflow, all);
            check(all, List.of(1, 2, 3));
        });
    }

    @Test
    void two_thieves_and_an_owner_get_each_task_once() {
        Interleavings.of(() -> {
            LocalQueue<Integer> queue = new LocalQueue<>(4);
            Injector<Integer> overflow = new Injector<>();
            queue.push(1, overflow);
            queue.push(2, overflow);
            queue.push(3, overflow);
            List<Integer> all = new ArrayList<>();
            List<Integer> first = new ArrayList<>();
            List<Integer> second = new ArrayList<>();
            beside(
                    () -> {
                        queue.push(4, overflow);
                        drain(queue, all);
                    },
                    () -> steal(queue, first),
                    () -> steal(queue, second));
            all.addAll(first);
            all.addAll(second);
            Interleavings.drain(overflow, all);
            check(all, List.of(1, 2, 3, 4));
        });
    }
}
