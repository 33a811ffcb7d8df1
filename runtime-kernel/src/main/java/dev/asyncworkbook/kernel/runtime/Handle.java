package dev.asyncworkbook.kernel.runtime;

import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.NotAsync;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.scheduler.Blocking;
import dev.asyncworkbook.kernel.scheduler.MultiThread;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.task.JoinHandle;

import org.jspecify.annotations.Nullable;

/** A way to a runtime, for code that does not own it. */
public final class Handle {

    private final Scheduler scheduler;

    Handle(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * The runtime that the caller is inside of.
     *
     * @throws NotAsync outside a runtime
     */
    public static Handle current() {
        return new Handle(Scheduler.current("Handle.current"));
    }

    /** The runtime that the caller is inside of, if it is inside of one. */
    public static Option<Handle> tryCurrent() {
        Scheduler scheduler = Scheduler.currentOrNull();
        return scheduler == null ? new None<>() : new Some<>(new Handle(scheduler));
    }

    /** Runs code, which does not await, inside the runtime: it can spawn and make timers. */
    public void enter(Runnable code) {
        scheduler.inside(code);
    }

    /** What the runtime is called, if it was given a name. */
    public Option<String> name() {
        String name = scheduler.settings().name();
        return name == null ? new None<>() : new Some<>(name);
    }

    /** The flavor of the runtime. */
    public RuntimeFlavor runtimeFlavor() {
        return scheduler instanceof MultiThread
                ? RuntimeFlavor.MULTI_THREAD
                : RuntimeFlavor.CURRENT_THREAD;
    }

    /** Starts a task. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future) {
        return scheduler.spawn(future);
    }

    /** Starts blocking code on a thread of its own. */
    public <T extends @Nullable Object> JoinHandle<T> spawnBlocking(Body<T> body) {
        return scheduler.spawnBlocking(body, null);
    }

    /**
     * Waits for a future inside blocking code; unlike {@link Runtime#blockOn} it does not run the
     * other tasks.
     *
     * @throws IllegalStateException in async code, whose thread it would block
     */
    @SuppressWarnings("MethodCanBeStatic") // Tokio's is not
    public <T extends @Nullable Object> T blockOn(Future<T> future) {
        return Blocking.on(future, "blockOn", "await the future instead");
    }

    /** What the runtime counts. */
    public RuntimeMetrics metrics() {
        return new RuntimeMetrics(scheduler);
    }
}
