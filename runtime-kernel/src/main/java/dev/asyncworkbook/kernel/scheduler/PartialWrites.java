package dev.asyncworkbook.kernel.scheduler;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.IdentityHashMap;

/**
 * Writes that took less than they were given, by the stream that is written to, until somebody
 * writes the rest. Guarded by the {@link KernelLock}.
 */
public final class PartialWrites {

    private record Rest(ByteBuffer whole, int accepted, int line) {

        /** Whether these bytes go on where the write has stopped, or begin again. */
        boolean goesOnWith(ByteBuffer next) {
            ByteBuffer rest = whole.duplicate().position(accepted);
            return agree(rest, next) || agree(whole, next);
        }

        private static boolean agree(ByteBuffer one, ByteBuffer other) {
            int common = Math.min(one.remaining(), other.remaining());
            return one.duplicate()
                    .limit(one.position() + common)
                    .equals(other.duplicate().limit(other.position() + common));
        }
    }

    private final IdentityHashMap<Object, Rest> rests = new IdentityHashMap<>();

    /**
     * Notes that a write is over.
     *
     * @param bytes what it was given
     * @param accepted how many of them it took
     */
    public void wrote(Recorder recorder, Object stream, ByteBuffer bytes, int accepted, int line) {
        if (!recorder.isOn() || accepted >= bytes.remaining()) {
            return;
        }
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining()).put(bytes.duplicate()).flip();
        Rest rest = new Rest(copy, accepted, line);
        try (var _ = KernelLock.hold()) {
            rests.put(stream, rest);
        }
        recorder.looseEnds().unsettled(rest, () -> report(recorder, rest));
    }

    /** Notes that these bytes are to be written next. */
    public void writes(Recorder recorder, Object stream, ByteBuffer bytes) {
        Rest rest = recorder.isOn() && bytes.hasRemaining() ? take(stream) : null;
        if (rest == null) {
            return;
        }
        recorder.looseEnds().settled(rest);
        if (!rest.goesOnWith(bytes)) {
            report(recorder, rest);
        }
    }

    private @Nullable Rest take(Object stream) {
        try (var _ = KernelLock.hold()) {
            return rests.remove(stream);
        }
    }

    /** Begins afresh: for the next piece of a session. */
    void forget() {
        try (var _ = KernelLock.hold()) {
            rests.clear();
        }
    }

    private static void report(Recorder recorder, Rest rest) {
        int missing = rest.whole.remaining() - rest.accepted;
        IoLints.neverSent(recorder, rest.accepted, missing, rest.line);
    }
}
