package dev.asyncworkbook.kernel.multi;

import org.jetbrains.lincheck.Lincheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What Lincheck's model checker is given: it switches threads at every access to shared memory, and
 * notices when all of them sleep.
 */
final class Interleavings {

    private static final int TRIED = 200;

    private Interleavings() {}

    /** Runs a program under many interleavings of its threads. */
    static void of(Runnable program) {
        Lincheck.runConcurrentTest(TRIED, program);
    }

    /** Runs the parts on threads of their own until all have ended. */
    static void beside(Runnable... parts) {
        Thread[] threads = new Thread[parts.length];
        for (int i = 0; i < parts.length; i++) {
            threads[i] = new Thread(parts[i]);
            threads[i].start(); // Lincheck does not see one that the JDK calls
        }
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Fails unless each was taken once. */
    static void check(List<Integer> taken, List<Integer> expected) {
        List<Integer> sorted = new ArrayList<>(taken);
        Collections.sort(sorted);
        if (!sorted.equals(expected)) {
            throw new AssertionError(taken + " instead of " + expected);
        }
    }

    /** Takes what is left of a queue that all share. */
    static void drain(Injector<Integer> queue, List<Integer> into) {
        for (Integer item = queue.pop(); item != null; item = queue.pop()) {
            into.add(item);
        }
    }
}
