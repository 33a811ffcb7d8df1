package dev.asyncworkbook.runner.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.trace.Diagnostic;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;
import dev.asyncworkbook.kernel.trace.Event;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Schedule;
import dev.asyncworkbook.kernel.trace.Subject;
import dev.asyncworkbook.kernel.trace.Trace;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class WireTests {

    private static final long KEY = 0x1234_5678_9abc_def0L;

    private static final Trace TRACE =
            new Trace(
                    List.of(
                            new Subject(1, Subject.Kind.TASK, "main", 0, Subject.NONE),
                            new Subject(2, Subject.Kind.MPSC, "caf\u00e9", 3, 1)),
                    List.of(
                            new Event(0, 0, EventKind.SPAWN, 1, 0, 2, "", 3, List.of()),
                            new Event(1, 250, EventKind.PRINT, 1, 0, 0, "a \u2713", 4, List.of(0))),
                    new Ending(End.DEADLOCK, "who waits for whom", 4),
                    List.of(new Diagnostic("D019", "message", 4, "help")),
                    new Schedule(List.of(0, 2)),
                    250,
                    true,
                    Map.of("counter", "2", "names", "[a, b]"));

    @Test
    void a_trace_arrives_as_it_was_sent() throws IOException {
        assertThat(TraceCodec.trace(TraceCodec.trace(TRACE))).isEqualTo(TRACE);
    }

    @Test
    void a_frame_arrives_as_it_was_sent() throws IOException {
        FrameReader reader = new FrameReader(new ByteArrayInputStream(written()), KEY);
        Frame read = Objects.requireNonNull(reader.read());

        assertThat(TraceCodec.trace(read)).isEqualTo(TRACE);
    }

    @Test
    void a_frame_with_another_key_is_refused() {
        FrameReader reader = new FrameReader(new ByteArrayInputStream(written()), KEY + 1);

        assertThatThrownBy(reader::read).isInstanceOf(MalformedFrame.class);
    }

    @Test
    void a_frame_that_ends_early_is_refused_wherever_it_is_cut() {
        byte[] whole = written();
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);

            assertThatThrownBy(() -> new FrameReader(new ByteArrayInputStream(cut), KEY).read())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void a_length_beyond_the_bound_is_refused_before_anything_is_allocated() {
        byte[] bytes = written();
        Arrays.fill(bytes, 9, 13, (byte) 0x7f);

        assertThatThrownBy(() -> new FrameReader(new ByteArrayInputStream(bytes), KEY).read())
                .isInstanceOf(MalformedFrame.class);
    }

    @Test
    void a_payload_with_any_byte_changed_is_a_trace_or_refused() {
        byte[] honest = TraceCodec.trace(TRACE).payload();
        Random random = new Random(42);
        for (int round = 0; round < 20_000; round++) {
            byte[] forged = honest.clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                forged[random.nextInt(forged.length)] = (byte) random.nextInt(256);
            }
            assertThat(isTraceOrRefused(new Frame(FrameKind.TRACE, forged))).isTrue();
        }
    }

    @Test
    void events_of_nobody_are_refused() {
        Event event = new Event(0, 0, EventKind.WAKE, 1, 0, 7, "", 0, List.of());
        Trace forged =
                new Trace(
                        TRACE.subjects(),
                        List.of(event),
                        Ending.COMPLETE,
                        List.of(),
                        Schedule.DEFAULT,
                        0,
                        false,
                        Map.of());

        assertThatThrownBy(() -> TraceCodec.trace(TraceCodec.trace(forged)))
                .isInstanceOf(MalformedFrame.class);
    }

    @Test
    void more_or_longer_final_values_than_a_child_sends_are_refused() {
        Map<String, String> many =
                IntStream.rangeClosed(0, Trace.MOST_FINALS)
                        .boxed()
                        .collect(Collectors.toMap(i -> "x" + i, i -> "1"));
        for (Map<String, String> forged : List.of(many, Map.of("x", "1".repeat(5_000)))) {
            Frame frame = TraceCodec.trace(withFinals(forged));

            assertThatThrownBy(() -> TraceCodec.trace(frame)).isInstanceOf(MalformedFrame.class);
        }
    }

    private static Trace withFinals(Map<String, String> finals) {
        return new Trace(
                TRACE.subjects(),
                TRACE.events(),
                TRACE.ending(),
                TRACE.diagnostics(),
                TRACE.schedule(),
                TRACE.virtualMillis(),
                TRACE.truncated(),
                finals);
    }

    private static boolean isTraceOrRefused(Frame frame) {
        try {
            Trace _ = TraceCodec.trace(frame);
            return true;
        } catch (IOException e) {
            return true;
        }
    }

    private static byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new FrameWriter(bytes, KEY).write(TraceCodec.trace(TRACE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
