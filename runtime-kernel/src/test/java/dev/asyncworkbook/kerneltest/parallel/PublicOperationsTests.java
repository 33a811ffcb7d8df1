package dev.asyncworkbook.kerneltest.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Map.entry;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * No public operation of what tasks share was forgotten: each holds the kernel's lock before it
 * looks at a field that can change, or at a collection.
 */
class PublicOperationsTests {

    private static final List<String> PACKAGES =
            List.of("sync", "std", "parkinglot", "task", "time");

    /** What needs no lock: mostly what Tokio's methods take by {@code &mut self}. */
    private static final Map<String, String> EXCLUSIVE =
            Map.ofEntries(
                    entry("std/Channel$Sender", "any thread may use it: it has a monitor"),
                    entry("std/Channel$Receiver", "any thread may use it: it has a monitor"),
                    entry("std/Channel$Receiver$1", "any thread may use it: it has a monitor"),
                    entry("task/Builder", "belongs to the one statement that uses it"),
                    entry("task/JoinEntries$Entry", "a task's end wakes it, under the lock"),
                    entry("task/JoinMap", "&mut self in Tokio; what tasks do to it is in JoinSet"),
                    entry("task/JoinQueue", "&mut self in Tokio; its handles take the lock"),
                    entry("task/Coop$RestoreOnPending", "belongs to the poll that made it"),
                    entry("time/DelayQueue", "&mut self in Tokio; its timer takes the lock"),
                    entry("time/Interval", "&mut self in Tokio; its timer takes the lock"),
                    entry("time/Sleep", "pinned, so exclusive, in Tokio; its timer takes the lock"),
                    entry("time/Timeout", "self in Tokio; its timer takes the lock"),
                    entry("sync/ValueHold", "a guard's value belongs to whoever has the guard"),
                    entry("sync/RwLockReadGuard", "a guard's value belongs to whoever has it"));

    @Test
    void every_public_operation_of_what_tasks_share_holds_the_lock() throws IOException {
        LockFinder finder = new LockFinder(PACKAGES);
        Set<String> open = new TreeSet<>(finder.openOperations());
        open.removeIf(operation -> EXCLUSIVE.containsKey(typeOf(operation)));
        assertThat(open).isEmpty();
    }

    @Test
    void the_lock_is_found_where_it_is_missing() throws IOException {
        Set<String> open = new LockFinder(PACKAGES).openOperations();
        assertThat(open).anyMatch(operation -> typeOf(operation).equals("task/JoinMap"));
        EXCLUSIVE.keySet().forEach(type -> assertThat(open).anyMatch(o -> typeOf(o).equals(type)));
    }

    private static String typeOf(String operation) {
        return operation.substring(0, operation.indexOf('.'));
    }
}
