package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.frame.Bytes;

import java.util.List;

/**
 * {@code UNSUBSCRIBE [channel]...}: ends subscriptions.
 *
 * @param channels the channels; if it is empty, all
 */
public record Unsubscribe(List<Bytes> channels) implements Command {

    static Unsubscribe parse(Parse parse) {
        return new Unsubscribe(parse.hasNext() ? parse.rest() : List.of());
    }
}
