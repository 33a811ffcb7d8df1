package dev.asyncworkbook.kernel.combine;

import dev.asyncworkbook.kernel.Some;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A value that is there when nobody will get it any more: what Rust would drop of it is closed, so
 * that a guard does not keep its lock for ever.
 */
final class Unclaimed {

    private Unclaimed() {}

    /**
     * Closes it, or what is in it if it is a tuple, a list or an option.
     *
     * <p>What a {@code close} throws is not heard, as what a {@code finally} block of a dropped
     * future throws is not: there is nobody to tell.
     */
    static void close(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case AutoCloseable closeable -> closeOne(closeable);
            case Some<?>(var inner) -> close(inner);
            case List<?> list -> list.forEach(Unclaimed::close);
            case Tuple2<?, ?>(var a, var b) -> closeAll(a, b);
            case Tuple3<?, ?, ?>(var a, var b, var c) -> closeAll(a, b, c);
            case Tuple4<?, ?, ?, ?>(var a, var b, var c, var d) -> closeAll(a, b, c, d);
            case Tuple5<?, ?, ?, ?, ?>(var a, var b, var c, var d, var e) ->
                    closeAll(a, b, c, d, e);
            case Tuple6<?, ?, ?, ?, ?, ?>(var a, var b, var c, var d, var e, var f) ->
                    closeAll(a, b, c, d, e, f);
            default -> {}
        }
    }

    private static void closeAll(@Nullable Object... values) {
        for (Object value : values) {
            close(value);
        }
    }

    private static void closeOne(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception unheard) {
            // See above.
        }
    }
}
