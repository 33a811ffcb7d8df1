package dev.asyncworkbook.kerneltest;

import static dev.asyncworkbook.kernel.testing.TokioTest.assertReady;
import static dev.asyncworkbook.kernel.testing.TokioTest.task;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.stream.Stream;
import dev.asyncworkbook.kernel.stream.Streams;
import dev.asyncworkbook.kernel.sync.Mpsc;
import dev.asyncworkbook.kernel.testing.Spawn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Polls streams by hand. */
final class Streaming {

    private Streaming() {}

    /** The numbers from 1 to the last. */
    static Stream<Integer> upTo(int last) {
        return Streams.iter(IntStream.rangeClosed(1, last).boxed().toList());
    }

    static <T> Spawn<Option<T>> next(Stream<T> stream) {
        return task(stream.next());
    }

    /** The next value, which must be there. */
    static <T> T nextValue(Stream<T> stream) {
        if (assertReady(next(stream).poll()) instanceof Some<T>(T value)) {
            return value;
        }
        throw new AssertionError("expected a value, but it was None");
    }

    static void assertEnd(Stream<?> stream) {
        Option<?> end = assertReady(next(stream).poll());
        if (end instanceof Some) {
            throw new AssertionError("expected None, but it was " + end);
        }
    }

    /** All values, each of which must be there. */
    static <T> List<T> allValues(Stream<T> stream) {
        List<T> values = new ArrayList<>();
        while (assertReady(next(stream).poll()) instanceof Some<T>(T value)) {
            values.add(value);
        }
        return values;
    }

    /** Sends into a channel that has room. */
    static <T> void send(Mpsc.Sender<T> tx, T value) {
        assertReady(task(tx.send(value)).poll());
    }

    /** Gives 0, None, 2, None, 4 and so on. */
    static Stream<Integer> alternate() {
        int[] state = {0};
        return _ -> {
            int value = state[0]++;
            return Poll.ready(value % 2 == 0 ? new Some<>(value) : new None<>());
        };
    }
}
