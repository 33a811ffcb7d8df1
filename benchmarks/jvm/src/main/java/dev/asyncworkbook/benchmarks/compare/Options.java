package dev.asyncworkbook.benchmarks.compare;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for on the command line.
 *
 * @param operations what is measured
 * @param processes how many of each peer
 * @param peers the names of those that take part; empty for all
 * @param page the file whose section is replaced, if there is one
 * @param profile the operation that is to be profiled instead, if there is one
 * @param profiled the peer that is profiled
 */
record Options(
        List<Operation> operations,
        int processes,
        List<String> peers,
        Optional<Path> page,
        Optional<Operation> profile,
        String profiled) {

    static final String USAGE =
            """
            benchmarks/compare [--quick] [--operations A,B] [--peers A,B] [--processes N] [--write FILE]
            benchmarks/compare --profile OPERATION [--peers kernel-2]
            --quick       a tenth of the operations, in one process of each peer
            --operations  of %s
            --peers       of the names of the peers; all that the machine has, if it is not said
            --processes   how many processes of each peer; 5, if it is not said
            --write       replaces the section of this page, such as docs/benchmarks.md
            --profile     runs one operation of ours, and shows where its time goes
            """
                    .formatted(Catalog.OPERATIONS.stream().map(Operation::name).toList());

    private static final int PROCESSES = 5;

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException if it says what is not known
     */
    static Options parse(String[] arguments) {
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        boolean quick = false;
        List<Operation> operations = Catalog.OPERATIONS;
        int processes = 0;
        List<String> peers = List.of();
        Optional<Path> page = Optional.empty();
        Optional<Operation> profile = Optional.empty();
        while (!words.isEmpty()) {
            String option = words.pop();
            switch (option) {
                case "--quick" -> quick = true;
                case "--operations" ->
                        operations = list(words, option).stream().map(Options::operation).toList();
                case "--peers" -> peers = list(words, option);
                case "--processes" -> processes = Integer.parseInt(value(words, option));
                case "--write" -> page = Optional.of(Path.of(value(words, option)));
                case "--profile" -> profile = Optional.of(operation(value(words, option)));
                default -> throw new IllegalArgumentException("there is no option " + option);
            }
        }
        return new Options(
                quick ? operations.stream().map(Operation::quick).toList() : operations,
                processes > 0 ? processes : quick ? 1 : PROCESSES,
                peers,
                page,
                profile,
                peers.isEmpty() ? Catalog.KERNEL : peers.getFirst());
    }

    private static Operation operation(String name) {
        return Catalog.OPERATIONS.stream()
                .filter(operation -> operation.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no operation " + name));
    }

    private static List<String> list(Deque<String> words, String option) {
        return List.of(value(words, option).split(","));
    }

    private static String value(Deque<String> words, String option) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a word after it");
        }
        return words.pop();
    }

    /** Whether a peer takes part. */
    boolean wants(Program peer) {
        return peers.isEmpty() || peers.contains(peer.name());
    }
}
