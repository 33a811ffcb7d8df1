package dev.asyncworkbook.miniredis.client;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.runtime.Builder;
import dev.asyncworkbook.kernel.runtime.Runtime;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.time.Duration;

/**
 * A client for code that is not async: each method blocks its thread until the answer is there.
 *
 * <p>It has a runtime of its own, with the real clock and network, which only runs while a method
 * does. Confined to one thread; not for async code, whose thread it would block.
 */
public final class BlockingClient implements AutoCloseable {

    private final Runtime runtime;
    private final Client client;
    private boolean closed;

    private BlockingClient(Runtime runtime, Client client) {
        this.runtime = runtime;
        this.client = client;
    }

    /** Connects to a server. */
    public static BlockingClient connect(String address) {
        Runtime runtime = Builder.newCurrentThread().startPaused(false).build();
        try {
            return new BlockingClient(runtime, runtime.blockOn(Client.connect(address)));
        } catch (RuntimeException failure) {
            runtime.close();
            throw failure;
        }
    }

    /** Sends a command of any kind and receives the answer, which may be an error. */
    public Frame request(String... words) {
        return runtime.blockOn(client.request(words));
    }

    /** The value of a key. */
    public Option<byte[]> get(String key) {
        return runtime.blockOn(client.get(key));
    }

    /** Gives a key a value. */
    public void set(String key, byte[] value) {
        runtime.blockOn(client.set(key, value));
    }

    /** Gives a key a value that expires after a time. */
    public void setExpires(String key, byte[] value, Duration expiration) {
        runtime.blockOn(client.setExpires(key, value, expiration));
    }

    /** Sends a message to all that are subscribed to a channel; answers how many they are. */
    public long publish(String channel, byte[] message) {
        return runtime.blockOn(client.publish(channel, message));
    }

    /** Asks whether the server is there; the answer is PONG. */
    public byte[] ping() {
        return runtime.blockOn(client.ping());
    }

    /** Subscribes to channels. This client must not be used any more, but closed at the end. */
    public BlockingSubscriber subscribe(String... channels) {
        return new BlockingSubscriber(runtime, runtime.blockOn(client.subscribe(channels)));
    }

    /** Closes the connection. */
    @Override
    public void close() {
        if (!closed) {
            closed = true;
            runtime.enter(client::close);
            runtime.close();
        }
    }
}
