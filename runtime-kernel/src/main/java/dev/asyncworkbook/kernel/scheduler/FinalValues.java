package dev.asyncworkbook.kernel.scheduler;

import dev.asyncworkbook.kernel.trace.PlainData;
import dev.asyncworkbook.kernel.trace.Trace;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Where to find what the learner's locks and cells hold when a run has ended.
 *
 * <p>Confined to the runtime's thread.
 */
final class FinalValues {

    private final Map<String, Supplier<? extends @Nullable Object>> places = new LinkedHashMap<>();

    /**
     * Adds a place; of several that have one name, such as those made in a loop, the second is
     * {@code name#2}.
     */
    void add(String name, Supplier<? extends @Nullable Object> place) {
        if (places.size() == Trace.MOST_FINALS || name.length() > PlainData.LONGEST) {
            return;
        }
        String unique = name;
        for (int i = 2; places.containsKey(unique); i++) {
            unique = name + "#" + i;
        }
        places.put(unique, place);
    }

    /** What the places hold now, as far as it is plain data. */
    Map<String, String> read() {
        Map<String, String> values = new TreeMap<>();
        places.forEach((name, place) ->
                PlainData.text(place.get()).ifPresent(text -> values.put(name, text)));
        return values;
    }
}
