package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.frame.Bytes;

import java.util.List;

/**
 * {@code SUBSCRIBE channel...}: lets the connection receive what is published in channels.
 *
 * @param channels the channels
 */
public record Subscribe(List<Bytes> channels) implements Command {

    static Subscribe parse(Parse parse) {
        return new Subscribe(parse.rest());
    }
}
