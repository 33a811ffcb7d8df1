package dev.asyncworkbook.miniredis.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.miniredis.testing.Wire;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class FrameReaderTests {

    private static final FrameLimits SMALL = new FrameLimits(1000, 10, 3);

    @Test
    void any_message_comes_out_as_it_went_in_wherever_its_bytes_are_cut() {
        for (int seed = 0; seed < 500; seed++) {
            Frame frame = new Frames(new Random(seed)).next(3);
            byte[] bytes = Wire.of(frame);
            for (int cut = 0; cut <= bytes.length; cut++) {
                assertThat(readInTwo(bytes, cut)).as("seed %d, cut %d", seed, cut).isEqualTo(frame);
            }
            assertThat(readByteByByte(bytes)).as("seed %d", seed).containsExactly(frame);
        }
    }

    private static Frame readInTwo(byte[] bytes, int cut) {
        FrameReader reader = FrameReader.ofReplies(FrameLimits.DEFAULT);
        BytesMut buffer = new BytesMut();
        buffer.putSlice(bytes, 0, cut);
        var early = reader.next(buffer);
        assertThat(early instanceof Some).isEqualTo(cut == bytes.length);
        if (early instanceof Some<Frame>(Frame frame)) {
            return frame;
        }
        buffer.putSlice(bytes, cut, bytes.length - cut);
        return ((Some<Frame>) reader.next(buffer)).value();
    }

    private static List<Frame> readByteByByte(byte[] bytes) {
        FrameReader reader = FrameReader.ofReplies(FrameLimits.DEFAULT);
        BytesMut buffer = new BytesMut();
        List<Frame> frames = new ArrayList<>();
        for (byte each : bytes) {
            buffer.putU8(each);
            if (reader.next(buffer) instanceof Some<Frame>(Frame frame)) {
                frames.add(frame);
            }
        }
        assertThat(reader.isInside(buffer)).isFalse();
        return frames;
    }

    @Test
    void messages_that_come_together_come_out_one_by_one() {
        FrameReader reader = FrameReader.ofRequests(FrameLimits.DEFAULT);
        BytesMut buffer = BytesMut.from(latin("*1\r\n$4\r\nPING\r\n*1\r\n$4\r\nQUIT\r\n*1\r\n$1"));
        assertThat(reader.next(buffer)).isEqualTo(new Some<>(Frame.array(Frame.bulk("PING"))));
        assertThat(reader.next(buffer)).isEqualTo(new Some<>(Frame.array(Frame.bulk("QUIT"))));
        assertThat(reader.next(buffer)).isEqualTo(new None<>());
        assertThat(reader.isInside(buffer)).isTrue();
    }

    @Test
    void both_ways_to_say_null_mean_the_same() {
        assertThat(reply("$-1\r\n")).isEqualTo(Frame.NULL);
        assertThat(reply("*-1\r\n")).isEqualTo(Frame.NULL);
    }

    @Test
    void the_smallest_and_the_largest_number_are_numbers() {
        assertThat(reply(":9223372036854775807\r\n")).isEqualTo(new Frame.Integer(Long.MAX_VALUE));
        assertThat(reply(":-9223372036854775808\r\n")).isEqualTo(new Frame.Integer(Long.MIN_VALUE));
    }

    @Test
    void a_bulk_may_have_line_ends_and_zeros_in_it() {
        assertThat(reply("$6\r\n\r\n\0\n\r\0\r\n"))
                .isEqualTo(new Frame.Bulk(Bytes.wrap(latin("\r\n\0\n\r\0"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?\r\n",
                "\r\n",
                "$\r\n",
                "$x\r\n",
                "$1x\r\n",
                "$-2\r\n",
                "$ 1\r\n",
                "$+1\r\n",
                "$--1\r\n",
                "$1\r\nabc",
                "$1\r\na\n\r",
                "*\r\n",
                "*-2\r\n",
                "*1.5\r\n",
                ":\r\n",
                ":-\r\n",
                ":9223372036854775808\r\n",
                ":-9223372036854775809\r\n",
                "$99999999999999999999999\r\n"
            })
    void what_is_no_message_is_refused(String bytes) {
        assertThatThrownBy(() -> reply(bytes)).isInstanceOf(ProtocolError.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$1001\r\n",
                "*11\r\n",
                "*2147483648\r\n",
                "*1\r\n*1\r\n*1\r\n*1\r\n",
                "*4\r\n*3\r\n:1\r\n:1\r\n:1\r\n*3\r\n:1\r\n:1\r\n:1\r\n*3\r\n:1\r\n:1\r\n:1\r\n"
            })
    void a_message_beyond_a_limit_is_refused_before_its_bytes_have_come(String start) {
        FrameReader reader = FrameReader.ofReplies(SMALL);
        BytesMut buffer = BytesMut.from(latin(start));
        assertThatThrownBy(() -> reader.next(buffer)).isInstanceOf(ProtocolError.class);
    }

    @Test
    void the_parts_of_a_message_count_together() {
        FrameReader reader = FrameReader.ofReplies(SMALL);
        BytesMut buffer = BytesMut.from(latin("*2\r\n$600\r\n" + "x".repeat(600) + "\r\n"));
        assertThat(reader.next(buffer)).isEqualTo(new None<>());
        buffer.putSlice(latin("$600\r\n"));
        assertThatThrownBy(() -> reader.next(buffer)).isInstanceOf(ProtocolError.class);
    }

    @Test
    void a_line_without_an_end_is_refused_at_the_limit_of_lines() {
        FrameReader reader = FrameReader.ofRequests(FrameLimits.DEFAULT);
        BytesMut buffer = new BytesMut();
        buffer.putSlice(new byte[FrameReader.LONGEST_LINE]);
        assertThat(reader.next(buffer)).isEqualTo(new None<>());
        buffer.putU8('x');
        assertThatThrownBy(() -> reader.next(buffer)).isInstanceOf(ProtocolError.class);
    }

    @Test
    void an_announced_length_takes_no_memory_before_its_bytes_come() {
        List<FrameReader> readers = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            FrameReader reader = FrameReader.ofRequests(FrameLimits.DEFAULT);
            assertThat(reader.next(BytesMut.from(latin("*1000000\r\n$60000000\r\n"))))
                    .isEqualTo(new None<>());
            readers.add(reader);
        }
        assertThat(readers).hasSize(10_000);
    }

    @Test
    void a_limit_counts_afresh_for_each_message() {
        FrameReader reader = FrameReader.ofReplies(SMALL);
        BytesMut buffer = new BytesMut();
        for (int i = 0; i < 100; i++) {
            buffer.putSlice(Wire.of(Frame.array(Frame.bulk("x".repeat(400)))));
            assertThat(reader.next(buffer)).isInstanceOf(Some.class);
        }
    }

    private static Frame reply(String bytes) {
        FrameReader reader = FrameReader.ofReplies(FrameLimits.DEFAULT);
        return ((Some<Frame>) reader.next(BytesMut.from(latin(bytes)))).value();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
