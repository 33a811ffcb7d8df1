package dev.asyncworkbook.kernel.scheduler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a task's learner code is in the middle of, as far as it matters for what it touches. Belongs
 * to whoever runs the task.
 */
final class TaskCalls {

    /** The calls of JDK methods that have not returned, outermost first. */
    private final List<JdkCall> open = new ArrayList<>(2);

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

    /** How many calls are open. */
    int depth() {
        return open.size();
    }

    /** Notes a call, when that many were open in the code around it; others were left by force. */
    void opened(JdkCall call, int depth) {
        cut(depth);
        open.add(call);
    }

    /** Notes that a call has returned, and answers it. */
    JdkCall closed(int depth) {
        JdkCall call = open.get(depth);
        cut(depth);
        return call;
    }

    private void cut(int depth) {
        while (open.size() > depth) {
            open.removeLast();
        }
    }

    List<JdkCall> open() {
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
