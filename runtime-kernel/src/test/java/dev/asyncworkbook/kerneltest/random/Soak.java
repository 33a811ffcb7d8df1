package dev.asyncworkbook.kerneltest.random;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Runs one crowd of random programs after the other for a time, on 2 and on 4 threads. Started by
 * {@code benchmarks/soak}; a short one is a test.
 */
final class Soak {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration REPORT = Duration.ofSeconds(10);

    private final long end;
    private final Random seeds;
    private long programs;
    private long nextReport = System.nanoTime() + REPORT.toNanos();

    private Soak(Duration length, long seed) {
        end = System.nanoTime() + length.toNanos();
        seeds = new Random(seed);
    }

    /** The minutes, which may have a fraction; then, if one crowd is to be run again, its seed. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        if (args.length == 2) {
            exit(failure(Long.parseLong(args[1])), 1);
        }
        long seed = System.nanoTime();
        Soak soak =
                new Soak(Duration.ofMillis((long) (Double.parseDouble(args[0]) * 60_000)), seed);
        String failure = soak.run(System.out::println);
        exit(failure, soak.programs);
    }

    @SuppressWarnings("SystemOut")
    private static void exit(String failure, long programs) {
        System.out.println(
                failure.isEmpty()
                        ? programs + " crowds of programs: nothing was lost, and nothing left."
                        : failure);
        System.exit(failure.isEmpty() ? 0 : 1);
    }

    /** Runs crowds for so long; answers what went wrong, or an empty text. */
    static String forSome(Duration length, long seed) {
        return new Soak(length, seed).run(_ -> {});
    }

    /** What the programs print outside of recorded runs is of no interest. */
    private String run(Consumer<String> progress) {
        PrintStream console = System.out;
        System.setOut(
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            return runCrowds(progress);
        } finally {
            System.setOut(console);
        }
    }

    private String runCrowds(Consumer<String> progress) {
        String failure = "";
        while (failure.isEmpty() && System.nanoTime() < end) {
            failure = failure(seeds.nextLong());
            programs++;
            if (System.nanoTime() > nextReport) {
                nextReport += REPORT.toNanos();
                long seconds = TimeUnit.NANOSECONDS.toSeconds(end - System.nanoTime());
                progress.accept(programs + " crowds, " + Math.max(0, seconds) + " s to go");
            }
        }
        return failure;
    }

    /** What is wrong with the crowd of a seed, or an empty text; a hang is wrong, too. */
    private static String failure(long seed) {
        Crowd crowd = new Crowd(seed);
        CompletableFuture<String> run =
                CompletableFuture.supplyAsync(
                        crowd::run, work -> Thread.ofPlatform().daemon().start(work));
        String found;
        try {
            found = run.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException hangs) {
            found = "it does not end within " + PATIENCE.toSeconds() + " s";
        } catch (InterruptedException | ExecutionException impossible) {
            throw new AssertionError(impossible);
        }
        return found.isEmpty()
                ? ""
                : "seed "
                        + seed
                        + " on "
                        + crowd.workers()
                        + " workers: "
                        + found
                        + "\nagain: benchmarks/soak 0 "
                        + seed;
    }
}
