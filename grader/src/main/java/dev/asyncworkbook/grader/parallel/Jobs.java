package dev.asyncworkbook.grader.parallel;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work on a list, several elements at a time. */
public final class Jobs {

    private Jobs() {}

    /**
     * What does the work of one thread; it is made, used and closed by that thread. It should not
     * throw: what it throws ends the whole work.
     */
    public interface Worker<T, R> extends Function<T, R>, AutoCloseable {

        @Override
        void close();
    }

    private record Done<R>(int index, @Nullable R result, @Nullable Throwable failure) {}

    /**
     * Does the work; the results are in the order of the elements.
     *
     * @param jobs how many threads there are, at the most
     * @param workers makes a worker for each thread
     * @param done is given each result as soon as it is known, one at a time, on this thread
     */
    public static <T, R> List<R> inParallel(
            int jobs,
            List<T> elements,
            Supplier<? extends Worker<T, R>> workers,
            Consumer<R> done) {
        Queue<Integer> open = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < elements.size(); i++) {
            open.add(i);
        }
        BlockingQueue<Done<R>> finished = new LinkedBlockingQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(jobs, elements.size()); i++) {
            threads.add(
                    Thread.ofPlatform()
                            .daemon()
                            .name("job-" + i)
                            .start(() -> work(open, elements, workers, finished)));
        }
        try {
            return gather(elements.size(), finished, done);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", e);
        } finally {
            open.clear();
            threads.forEach(Jobs::await);
        }
    }

    private static <R> List<R> gather(int count, BlockingQueue<Done<R>> finished, Consumer<R> done)
            throws InterruptedException {
        List<@Nullable R> results = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            results.add(null);
        }
        for (int i = 0; i < count; i++) {
            Done<R> each = finished.take();
            R result = each.result();
            if (result == null) {
                throw new IllegalStateException("a worker failed", each.failure());
            }
            results.set(each.index(), result);
            done.accept(result);
        }
        List<R> all = new ArrayList<>();
        for (R result : results) {
            if (result != null) {
                all.add(result);
            }
        }
        return all;
    }

    private static <T, R> void work(
            Queue<Integer> open,
            List<T> elements,
            Supplier<? extends Worker<T, R>> workers,
            BlockingQueue<Done<R>> finished) {
        try (Worker<T, R> worker = workers.get()) {
            for (Integer next = open.poll(); next != null; next = open.poll()) {
                finished.add(new Done<>(next, worker.apply(elements.get(next)), null));
            }
        } catch (RuntimeException | Error e) {
            finished.add(new Done<>(0, null, e));
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
