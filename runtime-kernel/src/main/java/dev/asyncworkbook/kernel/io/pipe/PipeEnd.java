package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.Waker;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.scheduler.TaskNotes;
import dev.asyncworkbook.kernel.scheduler.Waiting;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * The one who reads from a {@link Pipe}, or who writes into it: who it is, and who waits there.
 *
 * <p>Guarded by the {@link KernelLock}.
 */
final class PipeEnd implements Waiting {

    private final String wanted;
    private final ReadyWaiters waiters = new ReadyWaiters();
    private int subject = Subject.NONE;
    private int line;
    private @Nullable Task<?> user;

    /** The one at the other end; set once, when both are there. */
    private @Nullable PipeEnd other;

    /** The end of another pipe that belongs to the same stream; whoever has one has both. */
    private @Nullable PipeEnd twin;

    /**
     * An end.
     *
     * @param wanted what it waits for, fit to stand before the name of its stream
     */
    PipeEnd(String wanted) {
        this.wanted = wanted;
    }

    /** Says which end, of another pipe, belongs to the same stream. */
    void pairedWith(PipeEnd newTwin) {
        twin = newTwin;
    }

    void facing(PipeEnd newOther) {
        other = newOther;
    }

    /** Says which stream of the learner's it is. */
    void belongsTo(int newSubject, int newLine) {
        subject = newSubject;
        line = newLine;
    }

    /** Notes that the current task has it now. */
    void use() {
        user = Task.current();
    }

    /**
     * Lets a future wait here, or the one that polls, for which null stands; answers whether nobody
     * did before.
     */
    boolean await(@Nullable Operation<?> wait, Waker waker) {
        boolean first = waiters.isEmpty();
        waiters.add(wait, waker);
        TaskNotes.noteCurrent(this);
        return first;
    }

    void wakeAll() {
        waiters.wakeAll();
    }

    void forget(Operation<?> wait) {
        waiters.remove(wait);
    }

    int subject() {
        return subject;
    }

    int line() {
        return line;
    }

    @Override
    public Blocker blocker() {
        String what = wanted + Recorder.current().describe(subject);
        return new Blocker(what, subject, other == null ? List.of() : other.holders());
    }

    /** Who has it, for the report of a wait that only its doing could end. */
    private List<Blocker.Holder> holders() {
        Task<?> holder = user == null && twin != null ? twin.user : user;
        return holder == null || holder.isBackstage()
                ? List.of()
                : List.of(new Blocker.Holder(Blocker.Role.PEER, holder, line));
    }
}
