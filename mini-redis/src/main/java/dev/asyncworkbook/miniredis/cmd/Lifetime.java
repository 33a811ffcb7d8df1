package dev.asyncworkbook.miniredis.cmd;

import dev.asyncworkbook.miniredis.db.Store;
import dev.asyncworkbook.miniredis.frame.Bytes;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * Until when a value that is set stays.
 *
 * @param duration how long; null if it does not expire
 * @param keep whether the expiry that the key has already stays instead
 */
record Lifetime(@Nullable Duration duration, boolean keep) {

    static final Lifetime FOREVER = new Lifetime(null, false);
    private static final Lifetime AS_BEFORE = new Lifetime(null, true);

    /** Some 285 years: what a clock that counts nanoseconds can bear. */
    private static final long LONGEST_MILLIS = 9_000_000_000_000L;

    static boolean isOption(String word) {
        return word.equals("EX") || word.equals("PX") || word.equals("KEEPTTL");
    }

    /** What an option of {@code SET} says. */
    static Lifetime parse(String option, Parse parse) {
        if (!option.equals("KEEPTTL") && !parse.hasNext()) {
            throw CommandError.syntax();
        }
        return switch (option) {
            case "EX" -> parse(ChronoUnit.SECONDS, parse);
            case "PX" -> parse(ChronoUnit.MILLIS, parse);
            default -> AS_BEFORE;
        };
    }

    /** A number of units, which must be positive. */
    static Lifetime parse(ChronoUnit unit, Parse parse) {
        Duration duration = duration(parse.nextNumber(), unit, parse.name());
        if (!duration.isPositive()) {
            throw invalid(parse.name());
        }
        return new Lifetime(duration, false);
    }

    /** A number of units, which may be negative. */
    static Duration duration(long number, ChronoUnit unit, String command) {
        long longest = LONGEST_MILLIS / unit.getDuration().toMillis();
        if (number > longest || number < -longest) {
            throw invalid(command);
        }
        return Duration.of(number, unit);
    }

    private static CommandError invalid(String command) {
        return new CommandError("ERR invalid expire time in '" + command + "' command");
    }

    void set(Store store, Bytes key, Bytes value) {
        if (keep) {
            store.replace(key, value);
        } else if (duration == null) {
            store.set(key, value);
        } else {
            store.set(key, value, duration);
        }
    }
}
