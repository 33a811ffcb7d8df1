package dev.asyncworkbook.grader.course;

import dev.asyncworkbook.kernel.explore.Services;

import java.util.Optional;

/**
 * What a simulated run finds around it.
 *
 * @param redis where a mini-redis server listens before {@code main} starts, as {@code host:port}
 */
public record World(Optional<String> redis) {

    /** Nothing is there. */
    public static final World EMPTY = new World(Optional.empty());

    /** Its servers. */
    public Services services() {
        return redis.map(address -> Services.of("redis", address)).orElse(Services.NONE);
    }
}
