package dev.asyncworkbook.kerneltest.parallel;

import static dev.asyncworkbook.kernel.Async.blockInPlace;
import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;
import static dev.asyncworkbook.kernel.Async.yieldNow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.kernel.sync.Oneshot;
import dev.asyncworkbook.kernel.task.JoinHandle;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A task that moves between worker threads is one and the same thread for its own code; {@code
 * -Didentity.waits=50000} makes it move hundreds of thousands of times.
 */
class IdentityTests {

    private static final int TASKS = 16;
    private static final int WAITS = Integer.getInteger("identity.waits", 8_000);

    /** So often the code must have gone on elsewhere, or nothing was tested. */
    private static final int MOVES = TASKS * WAITS / 10;

    /** On a busy machine workers seldom run side by side, and tasks seldom move. */
    private static final int MOST_WAITS = 50 * WAITS;

    private final Porter porter = new Porter();
    private final ThreadLocal<Integer> local = new ThreadLocal<>();
    private final AtomicInteger moves = new AtomicInteger();
    private final AtomicInteger mistakes = new AtomicInteger();

    @Test
    void thread_locals_and_held_locks_survive_moves_between_workers() {
        Parallel.result(
                4,
                () -> {
                    var carrying = spawnBlocking(porter::run);
                    List<JoinHandle<Void>> tasks = new ArrayList<>();
                    for (int i = 0; i < TASKS; i++) {
                        int number = i;
                        tasks.add(spawn(() -> move(number)));
                    }
                    for (var task : tasks) {
                        task.await();
                    }
                    porter.stop();
                    carrying.await();
                    return "";
                });
        assertThat(mistakes.get()).isZero();
        assertThat(moves.get()).isGreaterThanOrEqualTo(MOVES);
    }

    /** Waits with a lock held, and looks at each end whether it is still itself. */
    private void move(int number) {
        ReentrantLock lock = new ReentrantLock();
        Thread self = Thread.currentThread();
        local.set(number);
        String worker = self.getName();
        for (int i = 0; i < WAITS || (moves.get() < MOVES && i < MOST_WAITS); i++) {
            if (!isItselfAfterAWait(lock, self, number)) {
                mistakes.incrementAndGet();
            }
            String now = Thread.currentThread().getName();
            if (!now.equals(worker)) {
                moves.incrementAndGet();
                worker = now;
            }
        }
    }

    private boolean isItselfAfterAWait(ReentrantLock lock, Thread self, int number) {
        lock.lock();
        try {
            porter.carry().await();
            return Thread.currentThread() == self
                    && local.get() == number
                    && lock.isHeldByCurrentThread();
        } finally {
            lock.unlock();
        }
    }

    /** The compiler must not forget what was noted before the identity changed. */
    @Test
    void a_task_that_blocks_in_place_is_woken_when_the_code_of_turns_is_compiled() {
        Parallel.result(
                4,
                () -> {
                    List<JoinHandle<Void>> tasks = new ArrayList<>();
                    for (int i = 0; i < TASKS; i++) {
                        tasks.add(spawn(() -> yieldOften(20_000)));
                    }
                    for (var task : tasks) {
                        task.await();
                    }
                    return "";
                });
        for (int i = 0; i < 20; i++) {
            assertThat(Parallel.result(2, IdentityTests::answerToBlockedTask)).isEqualTo(7);
        }
    }

    private static void yieldOften(int times) {
        for (int i = 0; i < times; i++) {
            yieldNow().await();
        }
    }

    private static int answerToBlockedTask() {
        return spawn(
                        () -> {
                            var reply = Oneshot.<Integer>channel();
                            spawn(() -> reply.tx().send(7));
                            return blockInPlace(() -> reply.rx().blockingRecv());
                        })
                .await();
    }

    @Test
    void tasks_may_contend_for_a_lock_of_the_jdk() {
        ReentrantLock lock = new ReentrantLock();
        int[] counter = {0};
        Parallel.result(() -> {
            List<JoinHandle<Void>> tasks = new ArrayList<>();
            for (int i = 0; i < TASKS; i++) {
                tasks.add(
                        spawn(() -> {
                            for (int k = 0; k < 1_000; k++) {
                                lock.lock();
                                try {
                                    counter[0]++;
                                } finally {
                                    lock.unlock();
                                }
                            }
                        }));
            }
            for (var task : tasks) {
                task.await();
            }
            return "";
        });
        assertThat(counter[0]).isEqualTo(TASKS * 1_000);
    }
}
