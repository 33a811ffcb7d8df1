package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.spawn;
import static dev.asyncworkbook.kernel.Async.spawnBlocking;

import dev.asyncworkbook.kernel.Action;
import dev.asyncworkbook.kernel.task.JoinHandle;

import java.util.ArrayList;
import java.util.List;

/**
 * The tasks that one piece starts, and the ends of channels that it gives to them: when the piece
 * is dropped, so are they.
 */
final class Crew implements AutoCloseable {

    private final World world;
    private final List<JoinHandle<Void>> handles = new ArrayList<>();
    private final List<AutoCloseable> owned = new ArrayList<>();

    Crew(World world) {
        this.world = world;
    }

    /** Starts a task. */
    JoinHandle<Void> start(Action body) {
        return add(spawn(world.tracker.trackFuture(dev.asyncworkbook.kernel.Async.async(body))));
    }

    /** Starts a task for a piece. */
    JoinHandle<Void> start(Piece piece) {
        return start(() -> piece.run(world));
    }

    /** Starts blocking code; it ends by itself once it has begun. */
    JoinHandle<Void> startBlocking(Action body) {
        return add(spawnBlocking(body));
    }

    private JoinHandle<Void> add(JoinHandle<Void> handle) {
        world.started(handle);
        handles.add(handle);
        return handle;
    }

    /** A crew inside of this one. */
    Crew another() {
        return new Crew(world);
    }

    /** Closes something at the latest when the piece ends, and looks for waiters in it then. */
    <C extends AutoCloseable> C own(C closeable) {
        owned.add(closeable);
        return world.watch(closeable);
    }

    /** Waits for all the tasks, which must not fail. */
    void join() {
        for (JoinHandle<Void> handle : List.copyOf(handles)) {
            handle.await();
            handles.remove(handle);
        }
    }

    @Override
    public void close() throws Exception {
        handles.forEach(JoinHandle::abort);
        for (AutoCloseable end : owned) {
            end.close();
        }
    }
}
