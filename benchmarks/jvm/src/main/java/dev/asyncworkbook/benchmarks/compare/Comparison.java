package dev.asyncworkbook.benchmarks.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The run: of each operation, a process of each peer in turn, and again, so that what changes on
 * the machine meanwhile changes for all of them.
 */
final class Comparison {

    private final Options options;
    private final Programs programs;
    private final Samples samples = new Samples();

    Comparison(Options options, Programs programs) {
        this.options = options;
        this.programs = programs;
    }

    /** Measures everything that is asked for. */
    Samples run() {
        for (Operation operation : options.operations()) {
            List<Program> peers = peersOf(operation);
            for (int i = 1; i <= options.processes(); i++) {
                for (Program peer : peers) {
                    System.err.printf(
                            "%s, process %d of %d: %s%n",
                            operation.name(), i, options.processes(), peer.name());
                    measure(operation, peer);
                }
            }
        }
        return samples;
    }

    /** Those in whose tables the operation is, in the order of the tables, each once. */
    private List<Program> peersOf(Operation operation) {
        Set<String> names =
                Catalog.GROUPS.stream()
                        .filter(group -> hasFigureOf(operation, group))
                        .flatMap(group -> group.peers().stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return names.stream()
                .map(programs::named)
                .filter(Program::isThere)
                .filter(options::wants)
                .toList();
    }

    private static boolean hasFigureOf(Operation operation, Group group) {
        return group.figures().stream()
                .anyMatch(figure -> figure.operation().equals(operation.name()));
    }

    /** One peer that fails does not spoil the others: its cell stays empty. */
    private void measure(Operation operation, Program peer) {
        try {
            switch (operation.kind()) {
                case BY_THE_PEER -> measureByPeer(operation, peer);
                case ECHO -> new EchoMeasurement(samples).run(peer, operation.times());
                case REDIS -> new RedisMeasurement(samples).run(peer, operation.times());
            }
        } catch (RuntimeException failure) {
            System.err.println(peer.name() + " failed: " + failure);
        }
    }

    private void measureByPeer(Operation operation, Program peer) {
        try (Child child = Child.start(peer.command(operation.words()))) {
            double value = Double.parseDouble(child.field("value"));
            child.join();
            samples.add(operation.name(), peer.name(), value);
        }
    }
}
