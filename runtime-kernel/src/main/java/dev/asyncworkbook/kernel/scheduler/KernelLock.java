package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Waker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The one lock of everything in the kernel that two threads can reach.
 *
 * <p>As long as no runtime of the multi-thread flavor exists there is nothing to exclude, and it
 * costs a look at a counter. Otherwise whoever enters the kernel by a public operation holds it
 * until it leaves, but never while learner code runs, so learner code is all that runs in parallel.
 * It can be taken again by its owner. There is one for the process, since a channel or a lock may
 * be made outside of any runtime and shared by several.
 *
 * <p>Not a lock of the JDK: those make a thread sleep by its identity, and a task's is no thread
 * that anybody could wake.
 */
public final class KernelLock {

    /** A stretch of code that nobody else runs meanwhile, until it is closed. */
    public static final class Section implements AutoCloseable {

        private final boolean locked;

        private Section(boolean locked) {
            this.locked = locked;
        }

        @Override
        public void close() {
            if (locked) {
                release();
            }
        }
    }

    private static final Section FREE = new Section(false);
    private static final Section LOCKED = new Section(true);

    /** How often to look before the thread sleeps: sections are short. */
    private static final int SPINS = 200;

    private static final Object SLEEP = new Object();

    /**
     * How many runtimes there are with several threads. Read opaquely: a thread that such a runtime
     * has started sees it by being started, and for the others it is enough to see it soon.
     */
    private static final AtomicInteger RUNTIMES = new AtomicInteger();

    private static final AtomicReference<@Nullable Worker> OWNER = new AtomicReference<>();

    /** How often the owner has taken it. The owner's. */
    private static int depth;

    /** Who is to be woken when it is free: their wakers are not the kernel's. The owner's. */
    private static List<Waker> late = new ArrayList<>();

    private static final AtomicInteger SLEEPERS = new AtomicInteger();

    private KernelLock() {}

    /** Told that a runtime with several threads begins. */
    static void runtimeBegins() {
        RUNTIMES.incrementAndGet();
    }

    /** Told that it has ended, with all of its threads. */
    static void runtimeEnds() {
        RUNTIMES.decrementAndGet();
    }

    /** Whether there is anybody to exclude. */
    public static boolean isActive() {
        return RUNTIMES.getOpaque() > 0;
    }

    /** Begins a section. */
    public static Section hold() {
        if (!isActive()) {
            return FREE;
        }
        take(Worker.current(), 1);
        return LOCKED;
    }

    /** Whether the calling thread may touch what is shared. */
    public static boolean isHeld() {
        return !isActive() || OWNER.get() == Worker.current();
    }

    /** Whether the calling thread may run learner code. */
    static boolean isFree() {
        return !isActive() || OWNER.get() != Worker.current();
    }

    /** Runs code that is not the kernel's in the middle of a section, without the lock. */
    public static <T extends @Nullable Object> T released(Supplier<T> code) {
        Worker me = Worker.current();
        if (OWNER.get() != me) {
            return code.get();
        }
        int times = depth;
        depth = 1;
        release();
        try {
            return code.get();
        } finally {
            take(me, times);
        }
    }

    /** A context whose waker, if it is not the kernel's own, is called when the lock is free. */
    static Context late(Context cx) {
        return isKernels(cx.waker()) ? cx : new Context(new Late(cx.waker()));
    }

    /** A waker that does its work when the lock is free, if it is not the kernel's own. */
    public static Waker late(Waker waker) {
        return !isActive() || isKernels(waker) ? waker : new Late(waker);
    }

    private static boolean isKernels(Waker waker) {
        return waker instanceof Task<?> || waker instanceof Late;
    }

    /**
     * A waker of somebody else's: what it does must not happen under the lock.
     *
     * @param waker the one to call
     */
    private record Late(Waker waker) implements Waker {

        @Override
        public void wake() {
            if (isActive() && OWNER.get() == Worker.current()) {
                late.add(waker);
            } else {
                waker.wake();
            }
        }
    }

    private static void take(Worker me, int times) {
        if (OWNER.get() == me) {
            depth += times;
            return;
        }
        if (!OWNER.compareAndSet(null, me)) {
            waitFor(me);
        }
        depth = times;
    }

    private static void waitFor(Worker me) {
        for (int i = 0; i < SPINS; i++) {
            Thread.onSpinWait();
            if (OWNER.get() == null && OWNER.compareAndSet(null, me)) {
                return;
            }
        }
        sleepFor(me);
    }

    private static void sleepFor(Worker me) {
        boolean interrupted = false;
        synchronized (SLEEP) {
            SLEEPERS.incrementAndGet();
            while (!OWNER.compareAndSet(null, me)) {
                try {
                    SLEEP.wait();
                } catch (InterruptedException again) {
                    interrupted = true;
                }
            }
            SLEEPERS.decrementAndGet();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void release() {
        if (--depth > 0) {
            return;
        }
        List<Waker> wakers = List.of();
        if (!late.isEmpty()) {
            wakers = late;
            late = new ArrayList<>();
        }
        OWNER.set(null);
        if (SLEEPERS.get() > 0) {
            synchronized (SLEEP) {
                SLEEP.notify();
            }
        }
        wakers.forEach(Waker::wake);
    }
}
