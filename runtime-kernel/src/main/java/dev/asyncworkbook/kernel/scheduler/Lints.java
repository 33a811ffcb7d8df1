package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The wording of the diagnostics; the evidence is found where it arises. */
final class Lints {

    private Lints() {}

    /** D001: a future was created and never awaited, spawned or polled. */
    static void neverAwaited(Recorder recorder, Operation<?> future) {
        recorder.report(
                diagnostic(
                        DiagnosticCode.D001,
                        future.describe()
                                + " was never awaited: a future does nothing until it is awaited or"
                                + " spawned",
                        future.origin().line(),
                        "await it, spawn it, or say unawaited(...) if you mean it"));
    }

    /** D002: {@code main} returned while a task was alive. */
    static void mainEndedEarly(Recorder recorder, Task<?> task) {
        String where =
                task.isStarted()
                        ? task.awaitLine() > 0
                                ? "still waited at line " + task.awaitLine()
                                : "was still waiting"
                        : "had not even started";
        recorder.report(
                diagnostic(
                        DiagnosticCode.D002,
                        "main ended while the task `"
                                + task.name()
                                + "`, spawned at line "
                                + task.origin().line()
                                + ", "
                                + where
                                + ": it was dropped there",
                        task.origin().line(),
                        "keep the JoinHandle that spawn returns, and await it before main ends"));
    }

    /** D006: a blocking lock, or a monitor, is held at a suspension point. */
    static void lockAcrossAwait(Recorder recorder, HeldLocks.Held lock, int awaitLine) {
        recorder.report(
                diagnostic(
                        DiagnosticCode.D006,
                        lock.name()
                                + ", taken at line "
                                + lock.line()
                                + ", is held across the await at line "
                                + awaitLine
                                + ": whoever wants it meanwhile blocks the whole thread",
                        awaitLine,
                        "close it before the await, or use sync.Mutex, whose guard may be held"
                                + " across an await"));
    }

    /** D007: a receiver waits for a channel that only forgotten senders keep open. */
    static void channelKeptOpen(Recorder recorder, Task<?> waiting, Blocker blocker) {
        String senders =
                blocker.holders().stream()
                        .map(Lints::openEnd)
                        .distinct()
                        .collect(Collectors.joining(" and "));
        boolean socket = blocker.holders().getFirst().role() == Blocker.Role.PEER;
        recorder.report(
                diagnostic(
                        DiagnosticCode.D007,
                        "`"
                                + waiting.name()
                                + "` waits at line "
                                + waiting.awaitLine()
                                + " for "
                                + blocker.what()
                                + ", but nobody will send, and this is still open: "
                                + senders,
                        blocker.holders().getFirst().line(),
                        socket
                                ? "close every socket when it is not needed any more: with try"
                                        + " (socket) { ... }, or socket.close()"
                                : "close every Sender when its last message is sent: with try (tx)"
                                        + " { ... }, or tx.close()"));
    }

    private static String openEnd(Blocker.Holder holder) {
        String what = holder.role() == Blocker.Role.PEER ? "the other end" : "the Sender made";
        return what + " at line " + holder.line();
    }

    /** D019: tasks wait for each other in a circle. */
    static void deadlock(Recorder recorder, List<Task<?>> cycle) {
        String chain = cycle.stream().map(Quiescence::sentence).collect(Collectors.joining("; "));
        recorder.report(
                diagnostic(
                        DiagnosticCode.D019,
                        "a deadlock: " + chain,
                        cycle.getFirst().awaitLine(),
                        speaksToPeer(cycle)
                                ? "let one side speak while the other one listens, or shut down the"
                                        + " writing side that has nothing more to say"
                                : cycle.size() == 1
                                        ? "a task cannot wait for itself: close the guard first"
                                        : "take the locks in the same order everywhere, or hold one at a"
                                                + " time"));
    }

    private static boolean speaksToPeer(List<Task<?>> cycle) {
        return cycle.stream()
                .map(Task::blocker)
                .filter(Objects::nonNull)
                .flatMap(blocker -> blocker.holders().stream())
                .anyMatch(holder -> holder.role() == Blocker.Role.PEER);
    }

    private static Diagnostic diagnostic(
            DiagnosticCode code, String message, int line, String help) {
        return new Diagnostic(code.name(), message, line, help);
    }
}
