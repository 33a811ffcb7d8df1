package dev.asyncworkbook.kerneltest.parallel;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Waker;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Wakes tasks from a thread that is no worker, so that whichever worker is free goes on with them.
 */
final class Porter implements Runnable {

    private final Queue<Waker> handed = new ConcurrentLinkedQueue<>();
    private volatile boolean over;

    @Override
    public void run() {
        while (!over) {
            Waker waker = handed.poll();
            if (waker == null) {
                Thread.onSpinWait();
            } else {
                waker.wake();
            }
        }
    }

    void stop() {
        over = true;
    }

    /** A future that is pending once, until this thread has woken its task. */
    Future<Void> carry() {
        return new Future<>() {
            private boolean carried;

            @Override
            public Poll<Void> poll(Context cx) {
                if (carried) {
                    return Poll.done();
                }
                carried = true;
                handed.add(cx.waker());
                return Poll.pending();
            }
        };
    }
}
