package dev.asyncworkbook.miniredis.client;

import dev.asyncworkbook.miniredis.frame.Bytes;

/**
 * Something that was published.
 *
 * @param channel where
 * @param content what
 */
public record Message(String channel, Bytes content) {}
