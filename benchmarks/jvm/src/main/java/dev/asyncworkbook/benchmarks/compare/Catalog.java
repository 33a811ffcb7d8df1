package dev.asyncworkbook.benchmarks.compare;

import dev.asyncworkbook.benchmarks.compare.Operation.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is measured: the operations, the tables that their figures are in, and the targets. */
final class Catalog {

    static final String KERNEL = "kernel";
    static final String KERNEL_1 = "kernel-1";
    static final String KERNEL_2 = "kernel-2";
    static final String TOKIO = "tokio";
    static final String TOKIO_1 = "tokio-1";
    static final String TOKIO_2 = "tokio-2";
    static final String THREADS_1 = "threads-1";
    static final String THREADS_2 = "threads-2";
    static final String KOTLIN = "kotlin";
    static final String KOTLIN_DEFAULT = "kotlin-default";
    static final String SELECTOR = "selector";
    static final String REDIS_SERVER = "redis-server";

    /** Of redis-benchmark; the last stands for the PING of today's protocol. */
    static final List<String> REDIS_TESTS = List.of("set", "get", "ping_mbulk");

    /** How many commands a client of redis-benchmark sends before it waits for the answers. */
    static final List<Integer> PIPELINES = List.of(1, 16);

    static final List<Operation> OPERATIONS =
            List.of(
                    new Operation("spawn-batch", 1_000_000, Kind.BY_THE_PEER),
                    new Operation("spawn-one", 1_000_000, Kind.BY_THE_PEER),
                    new Operation("yield", 1_000_000, Kind.BY_THE_PEER),
                    new Operation("ping-pong", 500_000, Kind.BY_THE_PEER),
                    new Operation("mpsc", 2_000_000, Kind.BY_THE_PEER),
                    new Operation("request", 500_000, Kind.BY_THE_PEER),
                    new Operation("request-100", 500_000, Kind.BY_THE_PEER),
                    new Operation("mutex", 2_000_000, Kind.BY_THE_PEER),
                    new Operation("mutex-100", 200_000, Kind.BY_THE_PEER),
                    new Operation("timers", 1_000_000, Kind.BY_THE_PEER),
                    new Operation("memory-new", 500_000, Kind.BY_THE_PEER),
                    new Operation("memory-sleeping", 500_000, Kind.BY_THE_PEER),
                    new Operation("memory-receiving", 500_000, Kind.BY_THE_PEER),
                    new Operation("cpu-bound", 200, Kind.BY_THE_PEER),
                    new Operation("echo", 400_000, Kind.ECHO),
                    new Operation("redis", 200_000, Kind.REDIS));

    private static final List<Figure> TIMES =
            List.of(
                    Figure.only("spawn-batch", "spawn and join, all in a batch, ns"),
                    Figure.only("spawn-one", "spawn and join, one at a time, ns"),
                    Figure.only("yield", "yield, 1000 tasks, ns"),
                    Figure.only("ping-pong", "ping-pong over two channels, ns"),
                    Figure.only("mpsc", "mpsc, 4 producers, capacity 1024, ns"),
                    Figure.only("request", "request to a manager task, ns"),
                    Figure.only("request-100", "the same, 100 clients, ns"),
                    Figure.only("mutex", "async lock, uncontended, ns"),
                    Figure.only("mutex-100", "async lock, 100 tasks, held over a yield, ns"),
                    Figure.only("timers", "all timers within a second, CPU ms"));

    private static final List<Figure> MEMORY =
            List.of(
                    Figure.only("memory-new", "a task never polled, bytes"),
                    Figure.only("memory-sleeping", "a task that sleeps, bytes"),
                    Figure.only("memory-receiving", "a task that receives, with channel, bytes"));

    private static final List<Figure> SERVERS =
            List.of(
                    new Figure("echo", "echo", "TCP echo, 50 connections, CPU us per request"),
                    new Figure("echo", "echo-rate", "TCP echo, requests a second"));

    static final List<Group> GROUPS =
            List.of(
                    new Group(
                            "One thread",
                            List.of(KERNEL, TOKIO, THREADS_1, KOTLIN),
                            concat(TIMES, MEMORY)),
                    new Group(
                            "Two threads",
                            List.of(KERNEL_2, TOKIO_2, THREADS_2, KOTLIN_DEFAULT),
                            TIMES),
                    new Group(
                            "Two workers beside one",
                            List.of(
                                    KERNEL_2,
                                    KERNEL_1,
                                    TOKIO_2,
                                    TOKIO_1,
                                    THREADS_2,
                                    THREADS_1,
                                    KOTLIN_DEFAULT),
                            List.of(Figure.only("cpu-bound", "a task that computes, ns"))),
                    new Group(
                            "Servers on one thread",
                            List.of(KERNEL, TOKIO, THREADS_1, SELECTOR),
                            SERVERS),
                    new Group(
                            "Servers on two threads",
                            List.of(KERNEL_2, TOKIO_2, THREADS_2),
                            SERVERS),
                    new Group(
                            "Mini-redis beside Redis, redis-benchmark with 50 clients",
                            List.of(KERNEL, KERNEL_2, REDIS_SERVER),
                            redis()));

    static final List<Target> TARGETS =
            List.of(
                    new Target("spawn-batch", KERNEL, TOKIO, 0.3),
                    new Target("spawn-batch", KERNEL, KOTLIN, 0.5),
                    new Target("yield", KERNEL, THREADS_1, 0.85),
                    new Target("ping-pong", KERNEL, THREADS_1, 0.6),
                    new Target("request", KERNEL, KOTLIN, 1.2),
                    new Target("mpsc", KERNEL, TOKIO, 0.5),
                    new Target("timers", KERNEL, TOKIO, 0.8),
                    new Target("memory-sleeping", KERNEL, THREADS_1, 0.5),
                    new Target("echo", KERNEL, TOKIO, 1.25),
                    new Target("echo", KERNEL, THREADS_1, 0.8),
                    new Target("cpu-bound", KERNEL_2, KERNEL_1, 1 / 1.8));

    private Catalog() {}

    /** The name of a figure of Redis. */
    static String redisFigure(String test, int pipeline) {
        return "redis-" + test + "-" + pipeline;
    }

    private static List<Figure> redis() {
        List<Figure> figures = new ArrayList<>();
        for (int pipeline : PIPELINES) {
            for (String test : REDIS_TESTS) {
                String name = redisFigure(test, pipeline);
                String title = test.toUpperCase(Locale.ROOT).replace("_MBULK", "");
                String what = title + ", pipeline " + pipeline;
                figures.add(new Figure("redis", name, what + ", CPU us per request"));
                figures.add(new Figure("redis", name + "-rate", what + ", requests a second"));
            }
        }
        return figures;
    }

    private static List<Figure> concat(List<Figure> some, List<Figure> others) {
        List<Figure> all = new ArrayList<>(some);
        all.addAll(others);
        return List.copyOf(all);
    }
}
