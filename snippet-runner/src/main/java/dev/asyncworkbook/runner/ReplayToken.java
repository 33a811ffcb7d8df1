package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.trace.Schedule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short text that reproduces a run: {@code w2-}, the program's hash, and the schedule.
 *
 * @param programHash the first eight hexadecimal digits of the SHA-256 of the source
 * @param schedule the choices that were made
 */
public record ReplayToken(String programHash, Schedule schedule) {

    private static final Pattern FORM = Pattern.compile("w2-([0-9a-f]{8})-(.+)");
    private static final int HASH_DIGITS = 8;

    /** The token of a run of this program. */
    public static ReplayToken of(Program program, Schedule schedule) {
        return new ReplayToken(hash(program), schedule);
    }

    /** The token written as {@link #toString()} writes it, or empty if the text is not one. */
    public static Optional<ReplayToken> parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Schedule.parse(matcher.group(2))
                .map(schedule -> new ReplayToken(matcher.group(1), schedule));
    }

    /** Whether it is a token of this very source text. */
    public boolean matches(Program program) {
        return programHash.equals(hash(program));
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return "w2-" + programHash + "-" + schedule;
    }

    private static String hash(Program program) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(program.source().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
