package dev.asyncworkbook.kerneltest.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.io.BytesMut;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Random;

/** The buffer that grows at its end and is used up from its beginning. */
class BytesMutTests {

    @Test
    void it_holds_what_a_plain_array_would_after_any_operations() {
        Random random = new Random(1);
        BytesMut buffer = new BytesMut();
        byte[] model = {};
        for (int i = 0; i < 10_000; i++) {
            int count = random.nextInt(200);
            if (random.nextBoolean()) {
                byte[] more = new byte[count];
                random.nextBytes(more);
                buffer.putSlice(more);
                byte[] longer = Arrays.copyOf(model, model.length + count);
                System.arraycopy(more, 0, longer, model.length, count);
                model = longer;
            } else {
                int taken = Math.min(count, model.length);
                assertThat(buffer.splitTo(taken)).isEqualTo(Arrays.copyOf(model, taken));
                model = Arrays.copyOfRange(model, taken, model.length);
            }
            assertThat(buffer.toArray()).isEqualTo(model);
        }
    }

    @Test
    void what_is_kept_survives_growth() {
        BytesMut buffer = BytesMut.from("abc");
        buffer.advance(1);
        buffer.reserve(10_000);
        assertThat(buffer.toText()).isEqualTo("bc");
    }

    @Test
    void numbers_come_out_as_they_went_in() {
        BytesMut buffer = new BytesMut();
        buffer.putU8(1).putU16(0xFFFF).putU32(0xFFFF_FFFFL).putU64(-1);
        assertThat(buffer.len()).isEqualTo(15);
        assertThat(buffer.getU8()).isEqualTo(1);
        assertThat(buffer.getU16()).isEqualTo(0xFFFF);
        assertThat(buffer.getU32()).isEqualTo(0xFFFF_FFFFL);
        assertThat(buffer.getU64()).isEqualTo(-1);
    }

    @Test
    void a_byte_is_found_from_an_index_on() {
        BytesMut buffer = BytesMut.from("a,b,c");
        buffer.advance(1);
        assertThat(buffer.indexOf((byte) ',', 0)).isZero();
        assertThat(buffer.indexOf((byte) ',', 1)).isEqualTo(2);
        assertThat(buffer.indexOf((byte) 'x', 0)).isEqualTo(-1);
    }

    @Test
    void more_than_there_is_cannot_be_taken() {
        assertThatThrownBy(() -> BytesMut.from("abc").advance(4))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessageContaining("4 bytes were asked for, and there are 3");
        assertThatThrownBy(() -> BytesMut.from("abc").get(3))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }
}
