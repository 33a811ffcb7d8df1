package dev.asyncworkbook.kernel.task;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.Body;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.runtime.Handle;
import dev.asyncworkbook.kernel.scheduler.Scheduler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Starts a task that has a name, by which traces and reports know it. */
public final class Builder {

    private @Nullable String name;

    /** Says what the task is called. */
    public Builder name(String newName) {
        name = newName;
        return this;
    }

    /** Starts the task. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Body<T> body) {
        return spawn(Async.async(body));
    }

    /** Starts the task, without a value. */
    public JoinHandle<Void> spawn(Action body) {
        return spawn(Async.async(body));
    }

    /** Starts the task. */
    public <T extends @Nullable Object> JoinHandle<T> spawn(Future<T> future) {
        return Scheduler.current("spawn").spawn(future, name);
    }

    /** Starts the task in another runtime. */
    public <T extends @Nullable Object> JoinHandle<T> spawnOn(Future<T> future, Handle runtime) {
        List<JoinHandle<T>> handle = new ArrayList<>();
        runtime.enter(() -> handle.add(spawn(future)));
        return handle.getFirst();
    }

    /** Starts blocking code. */
    public <T extends @Nullable Object> JoinHandle<T> spawnBlocking(Body<T> body) {
        return Scheduler.current("spawnBlocking").spawnBlocking(body, name);
    }
}
