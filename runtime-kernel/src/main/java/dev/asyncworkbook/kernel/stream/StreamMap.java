package dev.asyncworkbook.kernel.stream;

import dev.asyncworkbook.kernel.Context;
import dev.asyncworkbook.kernel.None;
import dev.asyncworkbook.kernel.Option;
import dev.asyncworkbook.kernel.Poll;
import dev.asyncworkbook.kernel.Some;
import dev.asyncworkbook.kernel.explore.Chooser;
import dev.asyncworkbook.kernel.scheduler.Blocker;
import dev.asyncworkbook.kernel.scheduler.Children;
import dev.asyncworkbook.kernel.scheduler.Scheduler;
import dev.asyncworkbook.kernel.scheduler.Waiting;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Many streams as one, each under a key; a stream that ends is taken out.
 *
 * <p>Each poll starts at a stream that is chosen at random. It ends when there are no streams, and
 * goes on if one is added afterwards.
 *
 * @param <K> the keys
 * @param <V> what the streams give
 */
public final class StreamMap<K, V> implements Stream<Map.Entry<K, V>>, Waiting {

    private final Map<K, Stream<V>> streams = new LinkedHashMap<>();

    /** Makes one without streams. */
    public StreamMap() {}

    /** Adds a stream, which is polled from now on; answers the one that had this key before. */
    public Option<Stream<V>> insert(K key, Stream<V> stream) {
        Option<Stream<V>> before = remove(key);
        streams.put(key, stream);
        return before;
    }

    /** Takes a stream out, without closing it; answers it. */
    public Option<Stream<V>> remove(K key) {
        Stream<V> stream = streams.remove(key);
        return stream == null ? new None<>() : new Some<>(stream);
    }

    /** Whether there is a stream under this key. */
    public boolean containsKey(K key) {
        return streams.containsKey(key);
    }

    /** The keys, in the order in which they were added. */
    public Set<K> keys() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(streams.keySet()));
    }

    /** How many streams there are. */
    public int size() {
        return streams.size();
    }

    /** Whether there are no streams. */
    public boolean isEmpty() {
        return streams.isEmpty();
    }

    /** Closes all streams and takes them out. */
    public void clear() {
        streams.values().forEach(Stream::close);
        streams.clear();
    }

    @Override
    public Poll<Option<Map.Entry<K, V>>> pollNext(Context cx) {
        List<K> keys = new ArrayList<>(streams.keySet());
        int start = Scheduler.choose(Chooser.Kind.SELECT_BRANCH, keys.size());
        for (int i = 0; i < keys.size(); i++) {
            K key = keys.get((start + i) % keys.size());
            switch (stream(key).pollNext(cx)) {
                case Poll.Pending<Option<V>> _ -> {}
                case Poll.Ready<Option<V>>(None<V> _) -> streams.remove(key);
                case Poll.Ready<Option<V>>(Some<V>(V value)) -> {
                    return Sift.pass(Map.entry(key, value));
                }
            }
        }
        return streams.isEmpty() ? Sift.end() : Poll.pending();
    }

    private Stream<V> stream(K key) {
        return Objects.requireNonNull(streams.get(key));
    }

    /** Closes all streams and takes them out. */
    @Override
    public void close() {
        clear();
    }

    @Override
    public @Nullable Blocker blocker() {
        return Children.blockerOf(streams.values(), " or ");
    }
}
