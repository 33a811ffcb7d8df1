package dev.asyncworkbook.kernel.multi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Several threads at one queue of the smallest size, where every edge is met all the time: nothing
 * is lost and nothing comes twice.
 */
class QueueStressTests {

    private static final int ITEMS = 300_000;

    private final AtomicIntegerArray seen = new AtomicIntegerArray(ITEMS);
    private final Injector<Integer> overflow = new Injector<>();
    private final AtomicBoolean over = new AtomicBoolean();

    private void take(Integer item) {
        seen.incrementAndGet(item);
    }

    private void assertEachCameOnce() {
        for (Integer item = overflow.pop(); item != null; item = overflow.pop()) {
            take(item);
        }
        for (int i = 0; i < ITEMS; i++) {
            assertThat(seen.get(i)).as("item %d", i).isEqualTo(1);
        }
    }

    /** Pushes all, and pops now and then; the rest is popped at the end. */
    private Void own(LocalQueue<Integer> queue) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ITEMS; i++) {
            queue.push(i, overflow);
            if (random.nextInt(3) == 0) {
                popInto(queue);
            }
        }
        over.set(true);
        while (popInto(queue)) {
            // until it is empty
        }
        return null;
    }

    private boolean popInto(LocalQueue<Integer> queue) {
        Integer item = queue.pop();
        if (item == null) {
            return false;
        }
        take(item);
        return true;
    }

    private Void steal(LocalQueue<Integer> victim, int capacity) {
        LocalQueue<Integer> own = new LocalQueue<>(capacity);
        while (!over.get() || !victim.isEmpty()) {
            Integer item = victim.stealInto(own);
            if (item != null) {
                take(item);
            }
            while (popInto(own)) {
                // make room
            }
        }
        return null;
    }

    private void run(int capacity, int thieves) throws Exception {
        LocalQueue<Integer> queue = new LocalQueue<>(capacity);
        List<Callable<Void>> parts = new ArrayList<>();
        parts.add(() -> own(queue));
        for (int i = 0; i < thieves; i++) {
            parts.add(() -> steal(queue, capacity));
        }
        all(parts);
        assertEachCameOnce();
    }

    private static void all(List<Callable<Void>> parts) throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (Future<Void> part : threads.invokeAll(parts)) {
                part.get();
            }
        }
    }

    @Test
    void nothing_is_lost_or_doubled_between_an_owner_and_a_thief() throws Exception {
        run(2, 1);
    }

    @Test
    void nothing_is_lost_or_doubled_between_an_owner_and_three_thieves() throws Exception {
        run(4, 3);
    }

    @Test
    void two_workers_that_steal_from_each_other_lose_and_double_nothing() throws Exception {
        LocalQueue<Integer> left = new LocalQueue<>(4);
        LocalQueue<Integer> right = new LocalQueue<>(4);
        all(List.of(() -> work(left, right, 0), () -> work(right, left, 1)));
        while (popInto(left) || popInto(right)) {
            // until both are empty
        }
        assertEachCameOnce();
    }

    /** Pushes every second item, pops some, and steals when it has none. */
    private Void work(LocalQueue<Integer> own, LocalQueue<Integer> other, int first) {
        SplittableRandom random = new SplittableRandom(first);
        for (int i = first; i < ITEMS; i += 2) {
            own.push(i, overflow);
            while (random.nextInt(4) != 0) {
                if (!popInto(own)) {
                    Integer stolen = other.stealInto(own);
                    if (stolen != null) {
                        take(stolen);
                    }
                }
            }
        }
        return null;
    }

    @Test
    void the_injector_gives_each_item_to_one_of_those_who_take() throws Exception {
        List<Callable<Void>> parts = new ArrayList<>();
        for (int first = 0; first < 2; first++) {
            int from = first;
            parts.add(() -> {
                for (int i = from; i < ITEMS; i += 2) {
                    overflow.push(i);
                    Integer item = overflow.pop();
                    if (item != null) {
                        take(item);
                    }
                }
                return null;
            });
        }
        all(parts);
        assertEachCameOnce();
        assertThat(overflow.size()).isZero();
    }
}
