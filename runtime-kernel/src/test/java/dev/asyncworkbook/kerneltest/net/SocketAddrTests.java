package dev.asyncworkbook.kerneltest.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.kernel.net.SocketAddr;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as texts. */
class SocketAddrTests {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:6379", "0.0.0.0:0", "[::1]:80", "[::]:65535", "[fe80::1]:1"})
    void an_address_is_written_as_it_is_read(String text) {
        assertThat(SocketAddr.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", ":80", "::1:80", "127.0.0.1:x", "127.0.0.1:65536", "a:1"})
    void what_is_no_address_is_refused_and_named(String text) {
        assertThatThrownBy(() -> SocketAddr.parse(text))
                .isInstanceOfSatisfying(
                        IoError.class,
                        error -> assertThat(error.kind()).isEqualTo(ErrorKind.INVALID_INPUT))
                .hasMessageContaining("`");
    }

    @Test
    void the_long_form_is_the_same_address() {
        assertThat(new SocketAddr("0:0:0:0:0:0:0:1", 1)).isEqualTo(new SocketAddr("::1", 1));
    }
}
