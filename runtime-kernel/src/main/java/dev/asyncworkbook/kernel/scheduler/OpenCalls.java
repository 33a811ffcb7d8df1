package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * The calls of JDK methods that have not returned in one coroutine, or one thread for blocking
 * code, outermost first. Such a method may call code of the learner's that suspends, and goes on in
 * a later turn; with the coroutine it may even go on in another task. Belongs to whoever runs it.
 */
final class OpenCalls {

    private final List<JdkCall> calls = new ArrayList<>(2);

    /** How many there are. */
    int depth() {
        return calls.size();
    }

    /** Adds one, when that many were open in the code around it; others were left by force. */
    void opened(JdkCall call, int depth) {
        cut(depth);
        calls.add(call);
    }

    /** Removes one that has returned, and answers it; null if it was not noted. */
    @Nullable JdkCall closed(int depth) {
        if (depth >= calls.size()) {
            return null;
        }
        JdkCall call = calls.get(depth);
        cut(depth);
        return call;
    }

    private void cut(int depth) {
        while (calls.size() > depth) {
            calls.removeLast();
        }
    }

    List<JdkCall> calls() {
        return calls;
    }
}
