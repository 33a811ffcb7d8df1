package dev.asyncworkbook.kernel.scheduler;

import java.util.List;

/** Gives tasks up at the await where they are, which runs their {@code finally} blocks. */
final class Dropping {

    private Dropping() {}

    /** Drops those that have not finished, one after the other, inside the current runtime. */
    static void all(List<? extends Task<?>> tasks) {
        Worker worker = Worker.current();
        for (Task<?> task : tasks) {
            worker.task = task;
            try {
                task.shutDown();
            } catch (Stopped stopped) {
                // Its finally blocks were told to stop as well; there is nothing left to unwind.
            } finally {
                worker.task = null;
            }
        }
    }
}
