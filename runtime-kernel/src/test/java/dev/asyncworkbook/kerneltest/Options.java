package dev.asyncworkbook.kerneltest;

import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Some;

/** What a test expects of an option. */
final class Options {

    private Options() {}

    /** The value; there must be one. */
    static <T> T some(Option<T> option) {
        if (option instanceof Some<T>(T value)) {
            return value;
        }
        throw new AssertionError("expected Some, but it was None");
    }
}
