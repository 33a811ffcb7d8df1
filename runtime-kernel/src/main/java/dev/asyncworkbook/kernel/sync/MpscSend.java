package dev.asyncworkbook.kernel.sync;

import dev.asyncworkbook.kernel.scheduler.Payload;

/** The future of an {@link Mpsc} sender's {@code send}. */
final class MpscSend<T> extends MpscAcquire<T, Void> {

    private final T value;

    MpscSend(MpscQueue<T> queue, ChannelEnd sender, T value) {
        super(queue, sender, 1);
        this.value = value;
    }

    @Override
    @SuppressWarnings("NullAway") // Void has no other value
    Void use(int freeing) {
        queue().push(value, freeing);
        return null;
    }

    @Override
    RuntimeException refused() {
        queue().wakeIfEnded();
        return new SendError(value);
    }

    @Override
    String method() {
        return "send()";
    }

    @Override
    String text() {
        return Payload.text(value);
    }
}
