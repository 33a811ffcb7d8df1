package dev.asyncworkbook.miniredis.frame;

/**
 * How large one message may be: bounds what a peer can make us keep while it has not sent the end.
 *
 * @param bytes how many bytes all of it may have
 * @param parts how many messages may be in it, at all depths together
 * @param depth how many arrays may be inside of each other
 */
public record FrameLimits(int bytes, int parts, int depth) {

    /** 64 MiB, 1,048,576 parts as in Redis, 32 arrays deep. */
    public static final FrameLimits DEFAULT = new FrameLimits(64 << 20, 1 << 20, 32);
}
