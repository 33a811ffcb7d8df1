package dev.asyncworkbook.kernel.explore;

/**
 * What bounds one run, besides the time limit, which its caller keeps.
 *
 * @param maxPolls after how many task polls the run ends as {@code stuck}
 * @param maxEvents how many events are kept; later ones are dropped and the trace says so
 * @param maxOutputBytes after how many bytes of printed UTF-8 the run ends as {@code output-limit}
 */
public record Limits(int maxPolls, int maxEvents, int maxOutputBytes) {

    /** Generous bounds for a program that a person wrote. */
    public static final Limits DEFAULT = new Limits(1_000_000, 20_000, 1 << 20);
}
