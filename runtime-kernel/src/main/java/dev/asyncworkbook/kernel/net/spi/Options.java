package dev.asyncworkbook.kernel.net.spi;

import org.jspecify.annotations.Nullable;

import java.net.SocketOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What was asked of a socket before it was there, or of one that is simulated. */
public final class Options {

    private final Map<SocketOption<?>, Object> values = new LinkedHashMap<>();

    /** Asks for something. */
    public <T> void set(SocketOption<T> option, T value) {
        values.put(option, value);
    }

    /** What was asked for, or null. */
    public <T> @Nullable T get(SocketOption<T> option) {
        Object value = values.get(option);
        return value == null ? null : option.type().cast(value);
    }

    /** Asks for all that another one asks for. */
    public void setAll(Options others) {
        values.putAll(others.values);
    }

    /** Hands over what was asked for. */
    public void forEach(BiConsumer<SocketOption<?>, Object> action) {
        values.forEach(action);
    }
}
