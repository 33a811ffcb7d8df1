package dev.asyncworkbook.kernel.scheduler;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Who a task's code is for the JDK, whatever worker thread runs it: {@code Thread.currentThread()},
 * thread locals and the ownership of locks go with it. It is never started.
 *
 * <p>Compiled code remembers the current thread across a suspension. If a task had that of its
 * worker, it would go on with a stale one after it has moved to another worker.
 */
final class TaskThread extends Thread {

    private static final String METHOD = "setCurrentThread";

    private final Task<?> task;
    private final Runnable turn = this::takeTurn;

    /** What the task does for its runtime. */
    private final Worker worker = new Worker(true);

    /** Whether the latest turn has ended in a wait. Belongs to the thread that runs the task. */
    private boolean pending;

    /** The identity of one task, in the group that its own threads will belong to. */
    TaskThread(Task<?> task, MultiThread scheduler) {
        super(scheduler.threadGroup(), null, "task", 0, false);
        this.task = task;
        worker.scheduler = scheduler;
        worker.task = task;
    }

    Worker worker() {
        return worker;
    }

    /**
     * Gives the task its turn on the calling thread.
     *
     * @return whether it waits now; it must be told that it is suspended when its identity is free
     */
    boolean turnOn(Thread carrier) {
        if (!getName().equals(carrier.getName())) {
            setName(carrier.getName()); // for learners who print it
        }
        worker.carrier = carrier;
        run(carrier, turn);
        return pending;
    }

    private void takeTurn() {
        TaskHooks hooks = task.scheduler().settings().hooks();
        pending = false;
        hooks.polling(task);
        pending = task.poll();
        hooks.polled(task);
    }

    /**
     * Runs code under this identity on the calling thread, which has its own back afterwards.
     *
     * @param carrier the calling thread
     */
    void run(Thread carrier, Runnable code) {
        set(carrier, this);
        try {
            Opaque.run(code);
        } finally {
            set(carrier, carrier);
        }
    }

    private static void set(Thread carrier, Thread identity) {
        try {
            Change.setCurrent.invokeExact(carrier, identity);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    /**
     * Finds out whether tasks can have threads of their own, before any worker relies on it.
     *
     * @throws IllegalStateException if the JVM was started without the option that they need
     */
    static void checkPossible() {
        MethodHandle _ = setCurrent();
    }

    /** Made when it is known that it can be had, so that this class can say why it cannot. */
    private static final class Change {
        /**
         * Not final: what a final field holds would be compiled in. The JDK's compiler takes it for
         * granted that only certain methods of the JDK change the current thread; compiled into one
         * of ours, the change made it forget a store that came before.
         */
        private static MethodHandle setCurrent = setCurrent();
    }

    private static MethodHandle setCurrent() {
        try {
            return MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup())
                    .findVirtual(
                            Thread.class, METHOD, MethodType.methodType(void.class, Thread.class));
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(
                    "the multi-thread flavor needs the JVM option --add-opens"
                            + " java.base/java.lang=ALL-UNNAMED, or =dev.asyncworkbook.kernel where"
                            + " the kernel is a module",
                    closed);
        }
    }
}
