package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The state in which nothing can run any more, and who waits for what in it. */
final class Quiescence {

    private Quiescence() {}

    /** Nothing is ready and no timer is armed: says who waits for what, and why, if it is known. */
    static Ending ending(Scheduler scheduler) {
        return report(scheduler, "nothing can run any more:");
    }

    /** A task blocks the only thread for a lock whose holder cannot run. */
    static Ending blocked(Scheduler scheduler, Task<?> task) {
        return report(
                scheduler,
                "`" + task.name() + "` blocks the only thread, so nothing can run any more:");
    }

    private static Ending report(Scheduler scheduler, String headline) {
        List<Task<?>> stuck = scheduler.unfinished();
        List<Task<?>> cycle = findCycle(stuck);
        if (!cycle.isEmpty()) {
            Lints.deadlock(scheduler.recorder(), cycle);
        }
        for (Task<?> task : stuck) {
            reportForgottenSenders(scheduler.recorder(), task, stuck);
            reportLostWaker(scheduler.recorder(), task);
        }
        String waits =
                stuck.stream().map(task -> "\n  " + sentence(task)).collect(Collectors.joining());
        int line = stuck.isEmpty() ? 0 : stuck.getFirst().awaitLine();
        return new Ending(End.DEADLOCK, headline + waits + circle(cycle), line);
    }

    /** Of a task that waits for itself the sentence before has said it all. */
    private static String circle(List<Task<?>> cycle) {
        if (cycle.size() < 2) {
            return "";
        }
        return Stream.concat(cycle.stream(), Stream.of(cycle.getFirst()))
                .map(task -> "`" + task.name() + "`")
                .collect(Collectors.joining(" -> ", "\n  a circle: ", ""));
    }

    /** Says which tasks kept the run busy until its limit. */
    static Ending stuck(int maxPolls, List<Task<?>> ready) {
        String names =
                ready.stream()
                        .map(task -> "`" + task.name() + "`")
                        .collect(Collectors.joining(", "));
        int line = ready.isEmpty() ? 0 : ready.getFirst().awaitLine();
        return new Ending(
                End.STUCK,
                "still running after "
                        + maxPolls
                        + " polls; "
                        + names
                        + " could go on: does a loop wait by yielding for something that never"
                        + " happens?",
                line);
    }

    /** How one task waits: "`main` waits at line 7 for ...". */
    static String sentence(Task<?> task) {
        if (task.isReady()) {
            return "`" + task.name() + "` could go on if the thread were free";
        }
        Blocker blocker = task.blocker();
        String what = blocker == null ? "something that never wakes it" : blocker.what();
        String holders =
                blocker == null
                        ? ""
                        : blocker.holders().stream()
                                .map(Quiescence::holding)
                                .collect(Collectors.joining());
        String where = task.awaitLine() == 0 ? "" : " at line " + task.awaitLine();
        return "`" + task.name() + "` waits" + where + " for " + what + holders;
    }

    private static String holding(Blocker.Holder holder) {
        Task<?> task = holder.task();
        String who = task == null ? "somebody outside" : "`" + task.name() + "`";
        String ended = task != null && task.isFinished() ? ", and ended without closing it" : "";
        String line = " at line " + holder.line();
        return switch (holder.role()) {
            case LOCK -> ", which " + who + " took" + line + ended;
            case PEER -> ", whose other end " + who + " got" + line + ended;
            case SENDER, RECEIVER, TASK -> "";
        };
    }

    private static List<Task<?>> findCycle(List<Task<?>> stuck) {
        for (Task<?> start : stuck) {
            List<Task<?>> path = new ArrayList<>();
            Task<?> task = start;
            while (task != null && !task.isFinished()) {
                int seen = path.indexOf(task);
                if (seen >= 0) {
                    return path.subList(seen, path.size());
                }
                path.add(task);
                task = waitedFor(task);
            }
        }
        return List.of();
    }

    /**
     * The one task that could end the wait of another, if there is exactly one. Whoever waits for a
     * channel of which it has the sender itself is not in a circle: it forgot to close it (D007).
     */
    private static @Nullable Task<?> waitedFor(Task<?> task) {
        Blocker blocker = task.blocker();
        if (blocker == null || blocker.holders().size() != 1) {
            return null;
        }
        Blocker.Holder holder = blocker.holders().getFirst();
        boolean own = holder.role() == Blocker.Role.SENDER && holder.task() == task;
        return own ? null : holder.task();
    }

    /**
     * A receiver waits, and all the senders that keep its channel open are in the hands of tasks
     * that have ended or that wait for this very channel: nobody will ever send or close.
     */
    private static void reportForgottenSenders(
            Recorder recorder, Task<?> task, List<Task<?>> stuck) {
        Blocker blocker = task.blocker();
        if (blocker == null || blocker.holders().isEmpty()) {
            return;
        }
        boolean forgotten =
                blocker.holders().stream()
                        .allMatch(holder ->
                                switch (holder.role()) {
                                    case SENDER -> cannotSend(holder, task, stuck);
                                    case PEER -> !stuck.contains(holder.task());
                                    case LOCK, RECEIVER, TASK -> false;
                                });
        if (forgotten) {
            Lints.channelKeptOpen(recorder, task, blocker);
        }
    }

    /** A task waits for a future of the learner's own, which waits for nothing of the kernel. */
    private static void reportLostWaker(Recorder recorder, Task<?> task) {
        Future<?> awaited = task.notes().awaited();
        Future<?> future = awaited == null ? task.root() : awaited;
        if (task.isReady() || task.blocker() != null || future instanceof Waiting) {
            return;
        }
        Class<?> type = future.getClass();
        String name =
                type.isSynthetic() || type.isAnonymousClass()
                        ? "a future of its own making"
                        : "the future `" + type.getSimpleName() + "`";
        Task<?> earlier = recorder.looseEnds().firstAwaiter(future);
        if (earlier != null && earlier != task) {
            TaskLints.staleWaker(recorder, task, name, earlier);
        } else {
            TaskLints.lostWaker(recorder, task, name);
        }
    }

    private static boolean cannotSend(Blocker.Holder holder, Task<?> waiting, List<Task<?>> stuck) {
        Task<?> owner = holder.task();
        return owner == null || owner == waiting || !stuck.contains(owner);
    }
}
