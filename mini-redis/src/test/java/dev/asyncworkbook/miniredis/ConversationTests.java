package dev.asyncworkbook.miniredis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncworkbook.miniredis.client.Client;
import dev.asyncworkbook.miniredis.testing.Conversation;
import dev.asyncworkbook.miniredis.testing.NetworkKind;
import dev.asyncworkbook.miniredis.testing.TestServer;

import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** What each command answers; {@code real.RedisServerTests} holds the same with Redis itself. */
@ParameterizedClass
@EnumSource
class ConversationTests {

    @Parameter NetworkKind network = NetworkKind.SIMULATED;

    static List<String> conversations() {
        return Conversation.names();
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void our_server_answers_as_written(String name) {
        TestServer.serve(
                network,
                server -> {
                    try (Client client = Client.connect(server.address()).await()) {
                        assertThat(Conversation.hold(name, client::request))
                                .isEqualTo(Conversation.read(name));
                    }
                });
    }
}
