package dev.asyncworkbook.benchmarks.compare;

import java.util.List;

/**
 * A table: peers that are set beside each other.
 *
 * @param title what people read
 * @param peers the names of the peers; the first is the one that the others are compared with
 * @param figures its rows
 */
record Group(String title, List<String> peers, List<Figure> figures) {}
