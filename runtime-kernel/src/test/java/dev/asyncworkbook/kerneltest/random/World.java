package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.yieldNow;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.PolledAfterCompletion;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.sync.Mutex;
import dev.asyncworkbook.kernel.sync.RwLock;
import dev.asyncworkbook.kernel.sync.Semaphore;
import dev.asyncworkbook.kernel.task.JoinError;
import dev.asyncworkbook.kernel.task.JoinHandle;
import dev.asyncworkbook.kernel.task.TaskLocal;
import dev.asyncworkbook.kernel.task.TaskTracker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What all pieces of one run of a program share, and what must be true at its end. */
final class World {

    static final int PERMITS = 3;

    private final List<Object> watched = Collections.synchronizedList(new ArrayList<>());
    private final List<JoinHandle<?>> tasks = Collections.synchronizedList(new ArrayList<>());

    final Mutex<Integer> mutex = watch(new Mutex<>(0));
    final RwLock<Integer> rwLock = watch(new RwLock<>(0));
    final Semaphore semaphore = watch(new Semaphore(PERMITS));
    final Mutex<Integer> innerMutex = watch(new Mutex<>(0));
    final dev.asyncworkbook.kernel.std.Mutex<Integer> stdMutex =
            watch(new dev.asyncworkbook.kernel.std.Mutex<>(0));
    final dev.asyncworkbook.kernel.std.RwLock<Integer> stdRwLock =
            watch(new dev.asyncworkbook.kernel.std.RwLock<>(0));
    final TaskLocal<String> local = TaskLocal.create();

    /** Every task that is not blocking code is tracked. */
    final TaskTracker tracker = watch(new TaskTracker());

    /** How many permits of the semaphore are in use. */
    final AtomicInteger permitsInUse = new AtomicInteger();

    World() {}

    /** Looks for waiters in a thing at the end. */
    <W> W watch(W thing) {
        watched.add(thing);
        return thing;
    }

    /** Waits for a task at the end, if nobody does before. */
    void started(JoinHandle<?> task) {
        tasks.add(task);
    }

    static void check(boolean condition, String otherwise) {
        if (!condition) {
            throw new AssertionError(otherwise);
        }
    }

    /** Waits for what is left; then nobody waits for anything, and every lock is free. */
    void finish() {
        for (int i = 0; i < tasks.size(); i++) {
            settle(tasks.get(i));
        }
        tracker.close();
        tracker.waitAll().await();
        for (int i = 0; i < 1_000_000 && alive() > 0; i++) {
            yieldNow().await(); // a task ends a moment after its future was dropped
        }
        check(alive() == 0, "a task is left");
        checkLocks();
        List<String> leftovers = Leftovers.in(watched);
        check(leftovers.isEmpty(), "somebody waits still: " + leftovers);
        check(!Leftovers.anyTimer(), "a timer is set still");
    }

    private static int alive() {
        return Handle.current().metrics().numAliveTasks();
    }

    private static void settle(JoinHandle<?> task) {
        try {
            task.await();
        } catch (PolledAfterCompletion _) {
            // Its piece has seen how it ended.
        } catch (JoinError error) {
            boolean meant = error.isCancelled() || error.intoPanic() instanceof Expected;
            if (!meant) {
                throw error;
            }
        }
    }

    private void checkLocks() {
        checkFree(mutex.tryLock(), "the mutex is locked");
        checkFree(rwLock.tryWrite(), "the rwLock is locked");
        check(semaphore.availablePermits() == PERMITS, "a permit is missing");
        check(permitsInUse.get() == 0, "a permit is in use");
        checkFree(innerMutex.tryLock(), "the inner mutex is locked");
        checkFree(stdMutex.tryLock(), "the std mutex is locked");
        checkFree(stdRwLock.tryWrite(), "the std rwLock is locked");
        check(!(local.tryGet() instanceof Some), "a task local has a value outside of its scope");
    }

    /** Looks, and gives the lock back: code that nobody can abort may still want it. */
    private static void checkFree(Option<? extends AutoCloseable> taken, String complaint) {
        if (!(taken instanceof Some(AutoCloseable guard))) {
            throw new AssertionError(complaint);
        }
        try {
            guard.close();
        } catch (Exception e) {
            throw new AssertionError(complaint, e);
        }
    }
}
