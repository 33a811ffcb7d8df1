package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.explore.Effect;
import dev.asyncworkbook.kernel.explore.JdkTables;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.PriorityBlockingQueue;

/**
 * A call that learner code makes of a method of the JDK.
 *
 * @param receiver what it is called on; null for a static method
 * @param arguments those that may have state
 * @param name the method's name
 * @param effect what a static method does; null for a method of an object, whose class decides
 * @param line the learner's line
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares calls
record JdkCall(
        @Nullable Object receiver,
        @Nullable Object[] arguments,
        String name,
        @Nullable Effect effect,
        int line) {

    /** Whether an argument is put away without being looked into. */
    boolean keeps(int argument) {
        if (receiver instanceof Map) {
            return argument == 1 && name.startsWith("put");
        }
        return keepsInOrder() && JdkTables.isKeeper(name);
    }

    private boolean keepsInOrder() {
        boolean compares =
                receiver instanceof PriorityQueue || receiver instanceof PriorityBlockingQueue;
        return receiver instanceof List
                || (receiver instanceof Queue && !compares)
                || receiver instanceof Iterator
                || isOnAtomic();
    }

    private boolean isOnAtomic() {
        return receiver != null
                && receiver.getClass().getName().startsWith("java.util.concurrent.atomic.");
    }

    /** Whether the elements of an array that is an argument are not looked at. */
    boolean passesArraysOn() {
        return receiver instanceof Collection || receiver instanceof Map || isOnAtomic();
    }
}
