package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Operation;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * A place at which a number of tasks wait for each other, as often as they like.
 *
 * <p>Confined to the runtime's thread.
 */
public final class Barrier {

    private final int size;
    private final int subject;

    /** What the tasks that use it touch. */
    private final long place = Touch.newPlace();

    /** The opening for those who wait now; each round has its own. */
    private Signal opening = new Signal();

    /** The events of this round's arrivals: all precede its opening. */
    private final List<Integer> arrivals = new ArrayList<>();

    /**
     * Makes a barrier.
     *
     * @param size how many must arrive for it to open; 0 is the same as 1
     * @throws IllegalArgumentException if it is negative
     */
    public Barrier(int size) {
        if (size < 0) {
            throw new IllegalArgumentException(
                    "new Barrier(" + size + "): the number of tasks cannot be negative");
        }
        this.size = Math.max(size, 1);
        subject = Subjects.create(Subject.Kind.BARRIER);
    }

    /**
     * Arrives at the barrier, and waits for the others: Tokio's {@code wait}, a name that Java has
     * given to {@link Object}.
     *
     * <p>Cancellation: whoever was polled has arrived, and still counts after it is dropped.
     */
    public Future<BarrierWaitResult> arriveAndWait() {
        return new Arrive();
    }

    private void open(Recorder recorder) {
        int[] causes = arrivals.stream().mapToInt(Integer::intValue).toArray();
        Signal opened = opening;
        opening = new Signal();
        arrivals.clear();
        opened.give(recorder.event(EventKind.NOTIFY, subject, "", causes));
    }

    private final class Arrive extends Operation<BarrierWaitResult> {

        /** The opening of the round that it arrived in. */
        private @Nullable Signal awaited;

        @Override
        protected Poll<BarrierWaitResult> advance(Context cx) {
            Touch.write(place);
            if (awaited == null) {
                if (arrivals.size() + 1 == size) {
                    open(recorder());
                    return Poll.ready(new BarrierWaitResult(true));
                }
                String turn = (arrivals.size() + 1) + " of " + size;
                arrivals.add(recorder().event(EventKind.REQUEST, subject, turn));
                awaited = opening;
            }
            if (!awaited.isGiven()) {
                awaited.join(this, cx.waker());
                return Poll.pending();
            }
            recorder().event(EventKind.RECV, subject, "passage", awaited.cause());
            return Poll.ready(new BarrierWaitResult(false));
        }

        @Override
        protected void cancel() {
            if (awaited != null) {
                awaited.leave(this);
            }
        }

        @Override
        public Blocker blocker() {
            String what =
                    recorder().describe(subject)
                            + ", at which "
                            + arrivals.size()
                            + " of "
                            + size
                            + " have arrived";
            return Blocker.on(what, subject);
        }

        @Override
        protected String describe() {
            return "arriveAndWait() at line " + origin().line();
        }
    }
}
