package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.scheduler.Budget;
import dev.asyncworkbook.kernel.scheduler.KernelLock;
import dev.asyncworkbook.kernel.scheduler.Payload;
import dev.asyncworkbook.kernel.scheduler.Recorder;
import dev.asyncworkbook.kernel.scheduler.Touch;
import dev.asyncworkbook.kernel.trace.EventKind;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.function.Supplier;

/**
 * Bytes in memory on their way from one who writes to one who reads, with room for so many.
 *
 * <p>Model: bytes that were written are on the way until the {@link Course} lets them arrive, and
 * then wait to be read; both take room. The end, and a failure, travel behind the bytes. Guarded by
 * the {@link KernelLock}, which {@link Pipe} takes.
 */
abstract class Flow extends PipeEnds {

    private final int capacity;
    private final Course course;

    private final Chunks arrived = new Chunks();
    private int onTheWay;

    /** Whether the writer has shut its side down, and whether the reader knows. */
    private boolean shut;

    private boolean ended;

    /** Whether nobody will read any more. */
    private boolean abandoned;

    /** What the reader gets when everything has been read, or null. */
    private @Nullable Supplier<IoError> readFailure;

    private @Nullable Supplier<IoError> writeFailure;

    /** The events that let a reader, or a writer, go on. */
    private int ending = Recorder.NO_EVENT;

    private int freeing = Recorder.NO_EVENT;

    private final EndsRead endsRead = new EndsRead();

    Flow(int capacity, Course course) {
        this.capacity = capacity;
        this.course = course;
    }

    /** Reads, or waits for bytes. */
    final Poll<Void> pollTake(Context cx, ByteBuffer into, boolean peek) {
        Touch.write(place());
        reader().use();
        if (Budget.isExhausted(cx)) {
            return Poll.pending();
        }
        if (tryTake(into, peek)) {
            Budget.spend();
            return Poll.done();
        }
        if (reader().await(null, cx.waker())) {
            Recorder.current().event(EventKind.EMPTY, reader().subject(), "");
        }
        return Poll.pending();
    }

    /** Reads what is there, if it, or the end, is. */
    final boolean tryTakeNow(ByteBuffer into) {
        Touch.write(place());
        reader().use();
        return tryTake(into, false);
    }

    private boolean tryTake(ByteBuffer into, boolean peek) {
        if (!into.hasRemaining()) {
            return true;
        }
        if (!arrived.isEmpty()) {
            take(into, peek);
            return true;
        }
        if (readFailure != null) {
            throw readFailure.get();
        }
        if (ended) {
            endsRead.read(reader().subject(), reader().line(), ending);
        }
        return ended;
    }

    private void take(ByteBuffer into, boolean peek) {
        int count = Math.min(into.remaining(), arrived.size());
        ByteBuffer shown = into.duplicate().limit(into.position() + count);
        int sending = arrived.copyTo(into, count);
        endsRead.over();
        if (!peek) {
            arrived.remove(count);
            Recorder recorder = Recorder.current();
            if (recorder.isOn()) {
                String text = Payload.text(shown);
                freeing = recorder.event(EventKind.RECV, reader().subject(), text, sending);
            }
            writer().wakeAll();
        }
    }

    /** Writes, or waits for room. */
    final Poll<Integer> pollPut(Context cx, ByteBuffer from) {
        Touch.write(place());
        writer().use();
        if (Budget.isExhausted(cx)) {
            return Poll.pending();
        }
        int count = tryPut(from);
        if (count >= 0) {
            Budget.spend();
            return Poll.ready(count);
        }
        if (writer().await(null, cx.waker())) {
            Recorder.current().event(EventKind.FULL, writer().subject(), Payload.text(from));
        }
        return Poll.pending();
    }

    /** Writes what there is room for, or answers -1. */
    final int tryPutNow(ByteBuffer from) {
        Touch.write(place());
        writer().use();
        return tryPut(from);
    }

    private int tryPut(ByteBuffer from) {
        if (writeFailure != null) {
            throw writeFailure.get();
        }
        if (shut) {
            throw new IoError(
                    ErrorKind.BROKEN_PIPE,
                    "nothing can be written any more: this side was shut down before");
        }
        if (abandoned) {
            return course.refuse(from);
        }
        int room = Math.min(from.remaining(), room());
        if (room == 0) {
            return from.hasRemaining() ? -1 : 0;
        }
        int count = course.portion(room);
        put(from, count);
        return count;
    }

    private void put(ByteBuffer from, int count) {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        bytes.put(from.duplicate().limit(from.position() + count)).flip();
        from.position(from.position() + count);
        Recorder recorder = Recorder.current();
        int sending =
                recorder.isOn()
                        ? recorder.event(
                                EventKind.SEND, writer().subject(), Payload.text(bytes), freeing)
                        : Recorder.NO_EVENT;
        onTheWay += count;
        course.carry(() -> arrive(bytes, sending));
    }

    private void arrive(ByteBuffer bytes, int sending) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            onTheWay -= bytes.remaining();
            if (!abandoned) {
                arrived.add(bytes, sending);
            }
            reader().wakeAll();
        }
    }

    private int room() {
        return capacity - onTheWay - arrived.size();
    }

    /** Lets the end follow the bytes. */
    final void beginEnd() {
        Touch.write(place());
        if (!shut) {
            shut = true;
            int event = Recorder.current().event(EventKind.CLOSE, writer().subject(), "writer");
            writer().wakeAll();
            course.carry(() -> end(event));
        }
    }

    private void end(int event) {
        try (var _ = KernelLock.hold()) {
            Touch.write(place());
            ended = true;
            ending = event;
            reader().wakeAll();
        }
    }

    /** Nobody reads any more; answers how much was never read. */
    final int giveUp() {
        Touch.write(place());
        int unread = arrived.size() + onTheWay;
        abandoned = true;
        arrived.clear();
        writer().wakeAll();
        reader().wakeAll();
        return unread;
    }

    /** How many bytes have arrived. */
    final int arrivedBytes() {
        return arrived.size();
    }

    /** Loses what has arrived. */
    final void forgetArrived() {
        arrived.clear();
    }

    /** Lets the reader fail behind what has arrived. */
    final void readFails(Supplier<IoError> failure) {
        readFailure = failure;
        reader().wakeAll();
    }

    /** Lets the writer fail. */
    final void writeFails(Supplier<IoError> failure) {
        writeFailure = failure;
        writer().wakeAll();
    }

    /** Whether a read would find bytes, the end, or a failure. */
    final boolean canTake() {
        return !arrived.isEmpty() || ended || readFailure != null;
    }

    /** Whether a write would find room, or fail. */
    final boolean canPut() {
        return room() > 0 || shut || abandoned || writeFailure != null;
    }

    /** Whether there is an end, or a failure, behind what has arrived. */
    final boolean isAtEnd() {
        return ended || readFailure != null;
    }

    /** Whether every write fails. */
    final boolean takesNothing() {
        return shut || abandoned || writeFailure != null;
    }
}
