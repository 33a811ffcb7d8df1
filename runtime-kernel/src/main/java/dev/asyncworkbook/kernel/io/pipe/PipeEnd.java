package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Task;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The one who reads from a {@link Pipe}, or who writes into it, as a report must know it. */
final class PipeEnd {

    private int subject = Subject.NONE;
    private int line;
    private @Nullable Task<?> user;

    /** Says which stream of the learner's it is. */
    void belongsTo(int newSubject, int newLine) {
        subject = newSubject;
        line = newLine;
    }

    /** Notes that the current task has it now. */
    void use() {
        user = Task.current();
    }

    int subject() {
        return subject;
    }

    int line() {
        return line;
    }

    /** Who has it, for the report of a wait that only its doing could end. */
    List<Blocker.Holder> holders() {
        return user == null
                ? List.of()
                : List.of(new Blocker.Holder(Blocker.Role.PEER, user, line));
    }
}
