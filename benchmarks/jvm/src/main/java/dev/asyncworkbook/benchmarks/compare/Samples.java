package dev.asyncworkbook.benchmarks.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was measured, by figure and peer: one value of each process. */
final class Samples {

    private final Map<List<String>, List<Double>> values = new HashMap<>();

    /** Adds a value. */
    void add(String figure, String peer, double value) {
        values.computeIfAbsent(List.of(figure, peer), _ -> new ArrayList<>()).add(value);
    }

    /** Whether there is any value. */
    boolean has(String figure, String peer) {
        return values.containsKey(List.of(figure, peer));
    }

    /** The one in the middle; of an even number, the mean of the two. */
    double median(String figure, String peer) {
        List<Double> sorted = sorted(figure, peer);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The least. */
    double least(String figure, String peer) {
        return sorted(figure, peer).getFirst();
    }

    /** The greatest. */
    double greatest(String figure, String peer) {
        return sorted(figure, peer).getLast();
    }

    /** How many times the second peer's median the first one's is. */
    double ratio(String figure, String peer, String other) {
        return median(figure, peer) / median(figure, other);
    }

    private List<Double> sorted(String figure, String peer) {
        return values.getOrDefault(List.of(figure, peer), List.of()).stream().sorted().toList();
    }
}
