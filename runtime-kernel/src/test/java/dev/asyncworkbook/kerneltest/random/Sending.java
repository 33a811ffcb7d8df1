package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;

import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.SendError;
import dev.asyncworkbook.kernel.sync.SendTimeoutError;
import dev.asyncworkbook.kernel.sync.TrySendError;

import java.time.Duration;

/** The ways to send into a bounded channel. */
enum Sending {
    PLAINLY {
        @Override
        void attempt(Mpsc.Sender<Integer> tx, int value) {
            tx.send(value).await();
        }
    },
    RESERVING {
        @Override
        void attempt(Mpsc.Sender<Integer> tx, int value) {
            try (var permit = tx.reserve().await()) {
                sleep(MILLISECOND).await();
                permit.send(value);
            }
        }
    },
    /** Gives one reservation back, and uses one of several. */
    RESERVING_TOO_MUCH {
        @Override
        void attempt(Mpsc.Sender<Integer> tx, int value) {
            tx.reserve().await().close();
            try (var permits = tx.reserveMany(tx.maxCapacity()).await()) {
                permits.iterator().next().send(value);
            }
        }
    },
    TRYING {
        @Override
        void attempt(Mpsc.Sender<Integer> tx, int value) {
            try {
                tx.trySend(value);
            } catch (TrySendError.Full _) {
                tx.send(value).await();
            }
        }
    },
    WITH_A_TIMEOUT {
        @Override
        void attempt(Mpsc.Sender<Integer> tx, int value) {
            boolean sent = false;
            while (!sent) {
                try {
                    tx.sendTimeout(value, MILLISECOND).await();
                    sent = true;
                } catch (SendTimeoutError error) {
                    if (error.isClosed()) {
                        throw error;
                    }
                }
            }
        }
    },
    IN_A_SELECT {
        @Override
        void attempt(Mpsc.Sender<Integer> tx, int value) {
            boolean[] sent = {false};
            while (!sent[0]) {
                select().on(tx.send(value), _ -> sent[0] = true)
                        .on(sleep(MILLISECOND), _ -> {})
                        .await();
            }
        }
    };

    private static final Duration MILLISECOND = Duration.ofMillis(1);

    /** Sends, or throws if the receiver is closed. */
    abstract void attempt(Mpsc.Sender<Integer> tx, int value);

    /** Sends a value; answers whether the receiver was open. */
    boolean send(Mpsc.Sender<Integer> tx, int value) {
        try {
            attempt(tx, value);
            return true;
        } catch (SendError | SendTimeoutError | TrySendError.Closed _) {
            return false;
        }
    }
}
