package dev.asyncworkbook.kerneltest.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.codec.AnyDelimiterCodec;
import dev.asyncworkbook.kernel.codec.BytesCodec;
import dev.asyncworkbook.kernel.codec.LengthDelimitedCodec;
import dev.asyncworkbook.kernel.codec.LinesCodec;
import dev.asyncworkbook.kernel.io.BytesMut;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

/** How frames are cut out of bytes, and how they become bytes. */
class CodecTests {

    private static void assertInvalid(ThrowingCallable call) {
        assertFails(ErrorKind.INVALID_DATA, call);
    }

    private static void assertFails(ErrorKind kind, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        IoError.class, error -> assertThat(error.kind()).isEqualTo(kind));
    }

    private static String text(Option<byte[]> frame) {
        return frame instanceof Some<byte[]>(byte[] bytes)
                ? new String(bytes, StandardCharsets.UTF_8)
                : "nothing";
    }

    @Test
    void a_line_comes_when_it_is_whole() {
        LinesCodec codec = new LinesCodec();
        BytesMut buffer = BytesMut.from("one\r\ntw");
        assertThat(codec.decode(buffer)).isEqualTo(new Some<>("one"));
        assertThat(codec.decode(buffer)).isEqualTo(new None<>());
        buffer.putSlice(new byte[] {'o', '\n'});
        assertThat(codec.decode(buffer)).isEqualTo(new Some<>("two"));
    }

    @Test
    void what_is_left_at_the_end_is_a_line() {
        LinesCodec codec = new LinesCodec();
        BytesMut buffer = BytesMut.from("last");
        assertThat(codec.decode(buffer)).isEqualTo(new None<>());
        assertThat(codec.decodeEof(buffer)).isEqualTo(new Some<>("last"));
        assertThat(codec.decodeEof(buffer)).isEqualTo(new None<>());
    }

    @Test
    void a_line_that_is_too_long_is_an_error_and_the_next_one_is_not() {
        LinesCodec codec = LinesCodec.withMaxLength(3);
        BytesMut buffer = BytesMut.from("long");
        assertInvalid(() -> codec.decode(buffer));
        buffer.putSlice(new byte[] {'e', 'r', '\n', 'o', 'k', '\n'});
        assertThat(codec.decode(buffer)).isEqualTo(new Some<>("ok"));
    }

    @Test
    void a_line_that_is_no_text_is_an_error() {
        assertInvalid(() -> new LinesCodec().decode(BytesMut.from(new byte[] {-1, '\n'})));
    }

    @Test
    void a_line_gets_its_end() {
        BytesMut buffer = new BytesMut();
        new LinesCodec().encode("text", buffer);
        assertThat(buffer.toText()).isEqualTo("text\n");
    }

    @Test
    void bytes_come_as_they_are() {
        BytesMut buffer = BytesMut.from("abc");
        assertThat(text(new BytesCodec().decode(buffer))).isEqualTo("abc");
        assertThat(new BytesCodec().decode(buffer)).isEqualTo(new None<>());
    }

    @Test
    void any_of_the_delimiters_ends_a_frame() {
        AnyDelimiterCodec codec = new AnyDelimiterCodec(",;", "!");
        BytesMut buffer = BytesMut.from("a,b;c");
        assertThat(text(codec.decode(buffer))).isEqualTo("a");
        assertThat(text(codec.decode(buffer))).isEqualTo("b");
        assertThat(text(codec.decode(buffer))).isEqualTo("nothing");
        assertThat(text(codec.decodeEof(buffer))).isEqualTo("c");
        codec.encode(new byte[] {'d'}, buffer);
        assertThat(buffer.toText()).isEqualTo("d!");
    }

    @Test
    void a_frame_comes_behind_its_length() {
        LengthDelimitedCodec codec = new LengthDelimitedCodec();
        BytesMut buffer = new BytesMut();
        codec.encode("hello".getBytes(StandardCharsets.UTF_8), buffer);
        assertThat(buffer.toArray()).startsWith(0, 0, 0, 5, 'h');
        buffer.putU8(0);
        assertThat(text(codec.decode(buffer))).isEqualTo("hello");
        assertThat(text(codec.decode(buffer))).isEqualTo("nothing");
    }

    @Test
    void half_a_frame_at_the_end_is_an_error() {
        LengthDelimitedCodec codec = new LengthDelimitedCodec();
        assertThatThrownBy(() -> codec.decodeEof(BytesMut.from(new byte[] {0, 0, 0, 5, 'h'})))
                .hasMessageContaining("1 bytes remaining on stream");
    }

    @Test
    void a_frame_that_is_too_long_is_refused_both_ways() {
        LengthDelimitedCodec codec = LengthDelimitedCodec.builder().maxFrameLength(3).newCodec();
        assertInvalid(() -> codec.decode(BytesMut.from(new byte[] {0, 0, 0, 4})));
        assertFails(ErrorKind.INVALID_INPUT, () -> codec.encode(new byte[4], new BytesMut()));
    }

    @Test
    void the_head_can_have_another_form() {
        LengthDelimitedCodec codec =
                LengthDelimitedCodec.builder()
                        .lengthFieldOffset(1)
                        .lengthFieldLength(2)
                        .littleEndian()
                        .lengthAdjustment(3)
                        .numSkip(0)
                        .newCodec();
        BytesMut buffer = BytesMut.from(new byte[] {9, 2, 0, 'a', 'b', 'c'});
        assertThat(codec.decode(buffer))
                .isInstanceOfSatisfying(
                        Some.class,
                        frame ->
                                assertThat(frame.value())
                                        .isEqualTo(new byte[] {9, 2, 0, 'a', 'b'}));
        assertThat(buffer.toText()).isEqualTo("c");
    }

    @Test
    void a_length_that_does_not_fit_its_field_is_refused() {
        LengthDelimitedCodec codec = LengthDelimitedCodec.builder().lengthFieldLength(1).newCodec();
        assertFails(ErrorKind.INVALID_INPUT, () -> codec.encode(new byte[256], new BytesMut()));
    }

    @Test
    void a_head_that_says_less_than_the_head_takes_is_refused() {
        LengthDelimitedCodec codec = LengthDelimitedCodec.builder().lengthAdjustment(-4).newCodec();
        assertFails(
                ErrorKind.INVALID_INPUT,
                () -> codec.decode(BytesMut.from(new byte[] {0, 0, 0, 3, 1, 2})));
    }

    @Test
    void a_lone_return_at_the_end_is_no_line() {
        BytesMut buffer = BytesMut.from("\r");
        assertThat(new LinesCodec().decodeEof(buffer)).isEqualTo(new None<>());
        assertThat(buffer.len()).isEqualTo(1);
    }
}
