package dev.asyncworkbook.kernel.multi;

import org.jetbrains.lincheck.Lincheck;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the workers share, under the interleavings that Lincheck's model checker finds: it switches
 * threads at every access to shared memory, and notices when all of them sleep.
 */
@Tag("model-check")
class ModelCheckTests {

    private static final int INTERLEAVINGS = 200;

    /** Runs the parts on threads of their own until all have ended. */
    private static void beside(Runnable... parts) {
        Thread[] threads = new Thread[parts.length];
        for (int i = 0; i < parts.length; i++) {
            threads[i] = new Thread(parts[i]);
            threads[i].start(); // Lincheck does not see one that the JDK calls
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    private static void check(List<Integer> taken, List<Integer> expected) {
        List<Integer> sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        if (!sorted.equals(expected)) {
            throw new AssertionError(taken + " instead of " + expected);
        }
    }

    private static void drain(LocalQueue<Integer> queue, List<Integer> into) {
        for (Integer item = queue.pop(); item != null; item = queue.pop()) {
            into.add(item);
        }
    }

    private static void drain(Injector<Integer> queue, List<Integer> into) {
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
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
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
                    drain(overflow, owned);
                    check(owned, List.of(1, 2, 3));
                });
    }

    /** What is taken or added must not end a theft that is still going on. */
    @Test
    void an_owner_that_takes_and_adds_does_not_write_over_what_a_thief_copies() {
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
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
                    drain(overflow, owned);
                    check(owned, List.of(1, 2, 3));
                });
    }

    @Test
    void a_theft_is_over_also_if_the_owner_takes_meanwhile() {
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
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
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
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
                    drain(overflow, owned);
                    check(owned, List.of(1, 2, 3, 4));
                });
    }

    /** The owner's push comes behind a theft of one, in the middle of that of another. */
    @Test
    void a_second_thief_does_not_end_the_theft_of_the_first() {
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
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
                    drain(overflow, all);
                    check(all, List.of(1, 2, 3));
                });
    }

    @Test
    void two_thieves_and_an_owner_get_each_task_once() {
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
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
                    drain(overflow, all);
                    check(all, List.of(1, 2, 3, 4));
                });
    }

    @Test
    void the_queue_of_all_gives_each_task_once() {
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
                    Injector<Integer> queue = new Injector<>();
                    List<Integer> first = new ArrayList<>();
                    List<Integer> second = new ArrayList<>();
                    beside(
                            () -> {
                                queue.push(1);
                                drain(queue, first);
                            },
                            () -> {
                                queue.pushAll(List.of(2, 3));
                                drain(queue, second);
                            });
                    first.addAll(second);
                    drain(queue, first);
                    check(first, List.of(1, 2, 3));
                    if (queue.size() != 0) {
                        throw new AssertionError("it counts " + queue.size());
                    }
                });
    }

    @Test
    void a_wake_is_not_lost_whenever_it_comes() {
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
                    Parker parker = new Parker();
                    beside(() -> parker.poll(Long.MAX_VALUE), parker::wakeup);
                });
    }

    @Test
    void two_that_wake_each_other_never_sleep_both() {
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
                    Parker left = new Parker();
                    Parker right = new Parker();
                    beside(
                            () -> {
                                right.wakeup();
                                left.poll(Long.MAX_VALUE);
                            },
                            () -> {
                                left.wakeup();
                                right.poll(Long.MAX_VALUE);
                            });
                });
    }

    /** As the workers do it: a last look after having been counted among the sleepers. */
    @Test
    void a_worker_that_falls_asleep_does_not_miss_the_work_that_comes_meanwhile() {
        Lincheck.runConcurrentTest(
                INTERLEAVINGS,
                () -> {
                    Idle idle = new Idle(2);
                    idle.goesToSleep(1, false);
                    Injector<Integer> work = new Injector<>();
                    List<Parker> parkers = List.of(new Parker(), new Parker());
                    beside(
                            () -> {
                                work.push(1);
                                notifyOne(idle, parkers);
                            },
                            () -> consumeOne(idle, work, parkers));
                });
    }

    private static void notifyOne(Idle idle, List<Parker> parkers) {
        int number = idle.workerToNotify();
        if (number != Idle.NOBODY) {
            parkers.get(number).wakeup();
        }
    }

    /** Worker 0; worker 1 sleeps and would be woken only if this one were not there. */
    private static void consumeOne(Idle idle, Injector<Integer> work, List<Parker> parkers) {
        boolean searching = idle.tryToSearch();
        while (work.pop() == null) {
            if (idle.goesToSleep(0, searching) && !work.isEmpty()) {
                notifyOne(idle, parkers);
            }
            while (idle.isAsleep(0) && work.isEmpty()) {
                parkers.get(0).poll(Long.MAX_VALUE);
            }
            searching = true;
        }
    }
}
