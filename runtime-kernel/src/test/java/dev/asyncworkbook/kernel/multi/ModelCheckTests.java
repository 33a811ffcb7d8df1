package dev.asyncworkbook.kernel.multi;

import static dev.asyncworkbook.kernel.multi.Interleavings.beside;
import static dev.asyncworkbook.kernel.multi.Interleavings.check;
import static dev.asyncworkbook.kernel.multi.Interleavings.drain;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What all workers share, and their sleep, under many interleavings. */
@Tag("model-check")
class ModelCheckTests {

    @Test
    void the_queue_of_all_gives_each_task_once() {
        Interleavings.of(() -> {
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
        Interleavings.of(() -> {
            Parker parker = new Parker();
            beside(() -> parker.poll(Long.MAX_VALUE), parker::wakeup);
        });
    }

    @Test
    void two_that_wake_each_other_never_sleep_both() {
        Interleavings.of(() -> {
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
        Interleavings.of(() -> {
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
            while (idle.isAsleep(0)) {
                parkers.get(0).poll(Long.MAX_VALUE);
            }
            searching = true;
        }
    }
}
