package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.DiagnosticCode;

import java.time.Duration;

/** The wording of the diagnostics about how a task behaves towards the others. */
final class TaskLints {

    private TaskLints() {}

    /** D003: async code put its thread to sleep. */
    static void threadSleeps(Recorder recorder, Task<?> task, Duration duration, int line) {
        report(
                recorder,
                DiagnosticCode.D003,
                "`"
                        + task.name()
                        + "` puts its whole thread to sleep for "
                        + duration.toMillis()
                        + " ms: no other task can run meanwhile",
                line,
                "await sleep(...) instead, or move the code that blocks into spawnBlocking");
    }

    /** D003: a task blocked the only thread for something that only others can give. */
    static void blocksThread(Recorder recorder, Task<?> task, String what) {
        report(
                recorder,
                DiagnosticCode.D003,
                "`"
                        + task.name()
                        + "` blocks its whole thread for "
                        + what
                        + ": the tasks that could end that cannot run",
                task.awaitLine(),
                "use the async kind, whose wait is awaited, or move the code into spawnBlocking");
    }

    /** D003: a task ran on and on without an await. */
    static void neverYields(Recorder recorder, Task<?> task, int line) {
        report(
                recorder,
                DiagnosticCode.D003,
                "`"
                        + task.name()
                        + "` ran more than "
                        + Steps.MANY
                        + " steps without an await that waits: no other task could run meanwhile",
                line,
                "await yieldNow() now and then, or move the work into spawnBlocking");
    }

    /** D003: a task keeps a worker thread to itself, as the clock says. */
    static void stalls(Recorder recorder, Task<?> task, Duration limit, int line) {
        report(
                recorder,
                DiagnosticCode.D003,
                "`"
                        + task.name()
                        + "` has kept its worker thread to itself for more than "
                        + limit.toMillis()
                        + " ms",
                line,
                "await yieldNow() now and then, or move what computes or blocks into spawnBlocking");
    }

    /** D004: a future answered "pending", and nobody will wake its task. */
    static void lostWaker(Recorder recorder, Task<?> task, String future) {
        report(
                recorder,
                DiagnosticCode.D004,
                "`"
                        + task.name()
                        + "` waits for "
                        + future
                        + ", which answered Pending, and nobody is left who could call its waker",
                lineOf(task),
                "before poll answers Pending, give cx.waker() to whoever will know that it is"
                        + " worth polling again");
    }

    /** D005: a task that wakes itself, over and over. */
    static void wakesItself(Recorder recorder, Task<?> task, int polls, int selfWakes) {
        report(
                recorder,
                DiagnosticCode.D005,
                "`"
                        + task.name()
                        + "` was polled "
                        + polls
                        + " times, "
                        + selfWakes
                        + " of them because it woke itself: it looks again and again instead of"
                        + " waiting",
                task.awaitLine(),
                "await what you wait for (a channel, a Notify, a JoinHandle): that wakes the task"
                        + " once, when it has come");
    }

    /** D009: a timer that is made anew in every turn of a loop. */
    static void recreated(Recorder recorder, int line, int times, long oldest, long duration) {
        report(
                recorder,
                DiagnosticCode.D009,
                "the timer of this line was made "
                        + times
                        + " times and dropped each time, the oldest after "
                        + oldest
                        + " of its "
                        + duration
                        + " ms: it never goes off",
                line,
                "if it is to end the loop, make it once, before the loop, and hand it to select in"
                        + " every turn");
    }

    /** D010: a future was polled after it had given its value. */
    static void polledAgain(Recorder recorder, String message, int line) {
        int end = message.indexOf(';');
        report(
                recorder,
                DiagnosticCode.D010,
                end < 0 ? message : message.substring(0, end),
                line,
                "keep the value in a variable, or switch the branch off when it is done");
    }

    /** D017: a future that another task has awaited before. */
    static void staleWaker(Recorder recorder, Task<?> task, String future, Task<?> earlier) {
        report(
                recorder,
                DiagnosticCode.D017,
                "`"
                        + task.name()
                        + "` waits for "
                        + future
                        + ", which `"
                        + earlier.name()
                        + "` polled before: it kept that task's waker, and will not wake this one",
                lineOf(task),
                "store cx.waker() anew in every poll that answers Pending");
    }

    /** D018: a task failed and nobody looked. */
    static void failureUnobserved(Recorder recorder, Task<?> task, String failure) {
        report(
                recorder,
                DiagnosticCode.D018,
                "the task `" + task.name() + "` failed, and nobody has looked: " + failure,
                task.origin().line(),
                "keep the JoinHandle that spawn returns and await it: that throws a JoinError");
    }

    /** D020: a sleep where a join belongs. */
    static void sleepsInstead(Recorder recorder, String sleeper, String other, int line) {
        report(
                recorder,
                DiagnosticCode.D020,
                "`"
                        + sleeper
                        + "` sleeps here and never waits for `"
                        + other
                        + "`, which ends meanwhile: the order holds only as long as `"
                        + other
                        + "` needs less",
                line,
                "await the JoinHandle of `" + other + "` instead of guessing how long it takes");
    }

    /**
     * Where it awaits, or, if it is nothing but a future of the learner's, where it was spawned.
     */
    private static int lineOf(Task<?> task) {
        return task.awaitLine() == 0 ? task.origin().line() : task.awaitLine();
    }

    private static void report(
            Recorder recorder, DiagnosticCode code, String message, int line, String help) {
        recorder.report(new Diagnostic(code.name(), message, line, help));
    }
}
