package dev.asyncworkbook.kernel.multi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Going to sleep while another thread makes work: no wake is ever lost. */
class SleepStressTests {

    private static final int ROUNDS = 50_000;

    private static void all(List<Callable<Void>> parts) throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        List<Future<Void>> ends = new ArrayList<>();
        parts.forEach(part -> ends.add(threads.submit(part)));
        for (Future<Void> end : ends) {
            end.get(60, TimeUnit.SECONDS);
        }
        threads.shutdownNow();
    }

    @Test
    void two_threads_that_wake_each_other_never_sleep_both() throws Exception {
        Parker left = new Parker();
        Parker right = new Parker();
        AtomicLong ball = new AtomicLong();
        all(List.of(() -> play(ball, 0, left, right), () -> play(ball, 1, right, left)));
        assertThat(ball.get()).isEqualTo(ROUNDS);
    }

    /** Throws the ball back whenever it is on this side. */
    private static Void play(AtomicLong ball, int side, Parker own, Parker other) {
        while (ball.get() < ROUNDS) {
            if (ball.get() % 2 == side) {
                ball.incrementAndGet();
                other.wakeup();
            } else {
                own.poll(Long.MAX_VALUE);
            }
        }
        other.wakeup();
        return null;
    }

    @Test
    void a_wake_that_comes_first_is_kept_and_counts_once() {
        Parker parker = new Parker();
        parker.wakeup();
        parker.wakeup();
        parker.poll(Long.MAX_VALUE);
        assertThat(parker.takeWakeup()).isFalse();
    }

    @Test
    void a_sleep_for_a_time_ends_by_itself() {
        Parker parker = new Parker();
        parker.poll(1_000);
        assertThat(parker.takeWakeup()).isFalse();
    }

    @Test
    void an_interrupted_thread_sleeps_all_the_same_and_stays_interrupted() {
        Parker parker = new Parker();
        Thread.currentThread().interrupt();
        Thread waker = new Thread(parker::wakeup);
        waker.start();
        parker.poll(Long.MAX_VALUE);
        assertThat(Thread.interrupted()).isTrue();
    }

    /**
     * Workers that go to sleep as those of the runtime do, and a producer that wakes one only if
     * nobody searches: all that was produced is consumed.
     */
    @Test
    void workers_that_sleep_are_woken_for_all_the_work_there_is() throws Exception {
        int count = 3;
        Idle idle = new Idle(count);
        Injector<Integer> work = new Injector<>();
        List<Parker> parkers = List.of(new Parker(), new Parker(), new Parker());
        AtomicInteger done = new AtomicInteger();
        AtomicBoolean over = new AtomicBoolean();
        List<Callable<Void>> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = i;
            parts.add(() -> consume(number, idle, work, parkers, done, over));
        }
        parts.add(() -> {
            for (int i = 0; i < ROUNDS; i++) {
                work.push(i);
                notifyOne(idle, parkers);
                while (i % 8 == 0 && done.get() < i) {
                    Thread.onSpinWait(); // let them all fall asleep
                }
            }
            while (done.get() < ROUNDS) {
                Thread.onSpinWait();
            }
            over.set(true);
            parkers.forEach(Parker::wakeup);
            return null;
        });
        all(parts);
        assertThat(done.get()).isEqualTo(ROUNDS);
    }

    private static void notifyOne(Idle idle, List<Parker> parkers) {
        int number = idle.workerToNotify();
        if (number != Idle.NOBODY) {
            parkers.get(number).wakeup();
        }
    }

    private static Void consume(
            int number,
            Idle idle,
            Injector<Integer> work,
            List<Parker> parkers,
            AtomicInteger done,
            AtomicBoolean over) {
        boolean searching = false;
        while (!over.get()) {
            Integer item = work.pop();
            if (item == null && !searching) {
                searching = idle.tryToSearch();
                item = work.pop();
            }
            if (item != null) {
                if (searching && idle.stopsSearching()) {
                    notifyOne(idle, parkers);
                }
                searching = false;
                done.incrementAndGet();
            } else {
                if (idle.goesToSleep(number, searching) && !work.isEmpty()) {
                    notifyOne(idle, parkers);
                }
                while (idle.isAsleep(number) && !over.get()) {
                    parkers.get(number).poll(Long.MAX_VALUE);
                }
                searching = true;
            }
        }
        return null;
    }
}
