package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.select;
import static dev.asyncworkbook.kernel.Async.sleep;
import static dev.asyncworkbook.kernel.Async.timeout;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.sync.TryRecvError;
import dev.asyncworkbook.kernel.time.Elapsed;

import java.time.Duration;
import java.util.ArrayList;

/** The ways to receive from a bounded channel. */
enum Receiving {
    PLAINLY {
        @Override
        int receive(Mpsc.Receiver<Integer> rx) {
            return count(rx.recv().await());
        }
    },
    MANY {
        @Override
        int receive(Mpsc.Receiver<Integer> rx) {
            return rx.recvMany(new ArrayList<>(), 3).await();
        }
    },
    TRYING {
        @Override
        int receive(Mpsc.Receiver<Integer> rx) {
            try {
                rx.tryRecv();
                return 1;
            } catch (TryRecvError _) {
                return count(rx.recv().await());
            }
        }
    },
    IN_A_SELECT {
        @Override
        int receive(Mpsc.Receiver<Integer> rx) {
            int[] received = {-1};
            while (received[0] < 0) {
                select().on(rx.recv(), value -> received[0] = count(value))
                        .on(sleep(MILLISECOND), _ -> {})
                        .await();
            }
            return received[0];
        }
    },
    WITH_A_TIMEOUT {
        @Override
        int receive(Mpsc.Receiver<Integer> rx) {
            try {
                return count(timeout(MILLISECOND, rx.recv()).await());
            } catch (Elapsed _) {
                return count(rx.recv().await());
            }
        }
    };

    private static final Duration MILLISECOND = Duration.ofMillis(1);

    /** Takes at least one value, and answers how many; 0 at the end. */
    abstract int receive(Mpsc.Receiver<Integer> rx);

    /** One or none. */
    static int count(Option<Integer> received) {
        return received instanceof Some ? 1 : 0;
    }
}
