package dev.asyncworkbook.kernel.io.pipe;

import dev.asyncworkbook.kernel.scheduler.Recorder;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Bytes that wait to be read, with the events of their sending. */
final class Chunks {

    private record Chunk(ByteBuffer bytes, int sending) {}

    private final Deque<Chunk> chunks = new ArrayDeque<>();
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    void clear() {
        chunks.clear();
        size = 0;
    }

    void add(ByteBuffer bytes, int sending) {
        chunks.addLast(new Chunk(bytes, sending));
        size += bytes.remaining();
    }

    /** Copies the first bytes; answers the event of the sending of the last one. */
    int copyTo(ByteBuffer into, int count) {
        int left = count;
        int sending = Recorder.NO_EVENT;
        for (Chunk chunk : chunks) {
            if (left == 0) {
                break;
            }
            ByteBuffer bytes = chunk.bytes.duplicate();
            bytes.limit(bytes.position() + Math.min(left, bytes.remaining()));
            left -= bytes.remaining();
            sending = chunk.sending;
            into.put(bytes);
        }
        return sending;
    }

    /** Takes the first bytes away. */
    void remove(int count) {
        int left = count;
        while (left > 0) {
            ByteBuffer first = chunks.getFirst().bytes;
            int here = Math.min(left, first.remaining());
            first.position(first.position() + here);
            left -= here;
            if (!first.hasRemaining()) {
                chunks.removeFirst();
            }
        }
        size -= count;
    }
}
