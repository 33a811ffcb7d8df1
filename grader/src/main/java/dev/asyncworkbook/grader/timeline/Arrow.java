package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.EventKind;

/**
 * A step without which another one could not have happened.
 *
 * @param from the number of the earlier step
 * @param to the number of the later step
 * @param meaning what passes between them: {@code spawn}, {@code wake}, {@code message}, {@code
 *     lock}, {@code end}, {@code timer} or {@code cause}
 */
public record Arrow(int from, int to, String meaning) {

    /** The arrow between two steps. */
    static Arrow between(Step from, Step to) {
        return new Arrow(from.number(), to.number(), meaning(from.event().kind()));
    }

    private static String meaning(EventKind from) {
        return switch (from) {
            case SPAWN -> "spawn";
            case WAKE -> "wake";
            case SEND -> "message";
            case RELEASE -> "lock";
            case COMPLETE, PANIC -> "end";
            case FIRE, ARM -> "timer";
            default -> "cause";
        };
    }
}
