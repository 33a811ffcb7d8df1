package dev.asyncworkbook.kernel.scheduler;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a task's learner code is in the middle of, as far as it matters for what it touches. Belongs
 * to whoever runs the task.
 */
final class TaskCalls {

    /** Those of its code that runs in no coroutine. */
    private final OpenCalls open = new OpenCalls();

    /** The classes that are being initialized, innermost last. */
    private final Deque<Initializer> initializers = new ArrayDeque<>(0);

    private int made;

    /** A class that is being initialized, and how many objects that has made. */
    private static final class Initializer {
        private final long place;
        private int made;

        private Initializer(long place) {
            this.place = place;
        }
    }

    OpenCalls open() {
        return open;
    }

    void initializing(String type) {
        initializers.addLast(new Initializer(Looks.ofStatic(type)));
    }

    void initialized() {
        initializers.pollLast();
    }

    /** Whether code runs that cannot be interrupted, since the JVM waits for it. */
    boolean isInitializing() {
        return !initializers.isEmpty();
    }

    /**
     * A place for what the task makes; what a class makes is named by the class, since any task may
     * be the first to use it.
     */
    long newPlace() {
        made++;
        Initializer initializer = initializers.peekLast();
        return initializer == null
                ? Touch.newPlace()
                : Touch.within(initializer.place, ++initializer.made);
    }

    /** Whether it has made so much that no more is told apart. */
    boolean hasMadeTooMuch() {
        return made > SharedObjects.MOST_PER_TASK;
    }
}
