package dev.asyncworkbook.miniredis.client;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.miniredis.frame.Bytes;
import dev.asyncworkbook.miniredis.frame.Frame;

import java.time.Duration;
import java.util.List;

/**
 * What can be asked of a server: one method a command.
 *
 * <p>Nothing is sent until the future is awaited. Every future can throw {@link RedisError}, if the
 * server refuses, and {@link dev.asyncworkbook.kernel.io.IoError}, if the connection is lost; then
 * it is not known whether the command was done.
 */
public interface Commands {

    /**
     * Sends a command of any kind and receives the answer, which may be an error.
     *
     * @param words the command and its arguments
     */
    Future<Frame> request(List<Bytes> words);

    /** Sends a command of any kind and receives the answer, which may be an error. */
    default Future<Frame> request(String... words) {
        return request(Words.of((Object) words));
    }

    /** The value of a key. */
    default Future<Option<byte[]>> get(String key) {
        return async(() -> Replies.value(request("GET", key).await()));
    }

    /** Gives a key a value. */
    default Future<Void> set(String key, byte[] value) {
        return async(() -> Replies.ok(request(Words.of("SET", key, value)).await()));
    }

    /** Gives a key a value, in UTF-8. */
    default Future<Void> set(String key, String value) {
        return set(key, Bytes.of(value).array());
    }

    /** Gives a key a value that expires after a time, which counts in whole milliseconds. */
    default Future<Void> setExpires(String key, byte[] value, Duration expiration) {
        String millis = Long.toString(expiration.toMillis());
        return async(() -> Replies.ok(request(Words.of("SET", key, value, "PX", millis)).await()));
    }

    /** Deletes keys; how many of them there were. */
    default Future<Long> del(String... keys) {
        return async(() -> Replies.number(request(Words.of("DEL", keys)).await()));
    }

    /** How many of the keys there are. */
    default Future<Long> exists(String... keys) {
        return async(() -> Replies.number(request(Words.of("EXISTS", keys)).await()));
    }

    /** Adds 1 to the value of a key, which must be a number; the sum. */
    default Future<Long> incr(String key) {
        return async(() -> Replies.number(request("INCR", key).await()));
    }

    /** Lets a key expire after a time; whether there is such a key. */
    default Future<Boolean> expire(String key, Duration timeToLive) {
        String millis = Long.toString(timeToLive.toMillis());
        return async(() -> Replies.number(request("PEXPIRE", key, millis).await()) == 1);
    }

    /** How long a key still lives; {@code None} if it does not expire, or is not there. */
    default Future<Option<Duration>> ttl(String key) {
        return async(() -> {
            long millis = Replies.number(request("PTTL", key).await());
            return millis < 0 ? new None<>() : new Some<>(Duration.ofMillis(millis));
        });
    }

    /** The values of keys, in their order. */
    default Future<List<Option<byte[]>>> mget(String... keys) {
        return async(() -> Replies.values(request(Words.of("MGET", keys)).await()));
    }

    /** Sends a message to all that are subscribed to a channel; how many they are. */
    default Future<Long> publish(String channel, byte[] message) {
        return async(() -> Replies.number(request(Words.of("PUBLISH", channel, message)).await()));
    }

    /** Sends a message, in UTF-8, to all that are subscribed to a channel; how many they are. */
    default Future<Long> publish(String channel, String message) {
        return publish(channel, Bytes.of(message).array());
    }

    /** Asks whether the server is there; the answer is PONG. */
    default Future<byte[]> ping() {
        return async(() -> Replies.bytes(request("PING").await()));
    }

    /** Asks whether the server is there; the answer is the message. */
    default Future<byte[]> ping(byte[] message) {
        return async(() -> Replies.bytes(request(Words.of("PING", message)).await()));
    }
}
