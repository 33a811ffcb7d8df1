package dev.asyncworkbook.cli.app;

import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.kernel.io.ErrorKind;
import dev.asyncworkbook.kernel.io.IoError;
import dev.asyncworkbook.miniredis.server.ServerLimits;
import dev.asyncworkbook.miniredis.server.ServerProgram;
import dev.asyncworkbook.miniredis.server.StopRequest;

import java.util.concurrent.CountDownLatch;

/**
 * Running the Redis server until the user presses Ctrl-C, or the process is told to end in another
 * way: then it lets its connections end, and the exit code is 0.
 */
public final class Serving {

    private final Screen screen;
    private final StopRequest stop = new StopRequest();
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Tells on a screen what it does. */
    public Serving(Screen screen) {
        this.screen = screen;
    }

    /**
     * Serves.
     *
     * @param workers how many threads run its tasks
     * @throws WorkbookException if the address cannot be had
     */
    public int run(String address, ServerLimits limits, int workers) {
        Thread atExit = new Thread(this::stopAndWait, "stop");
        java.lang.Runtime.getRuntime().addShutdownHook(atExit);
        try {
            ServerProgram.run(
                    address,
                    limits,
                    workers,
                    stop,
                    bound -> screen.line("mini-redis listens on " + bound + "; Ctrl-C ends it."));
            screen.line("mini-redis has ended.");
        } catch (IoError failure) {
            throw new WorkbookException(ExitCode.USAGE, sentence(address, failure), failure);
        } finally {
            ended.countDown();
            withdraw(atExit);
        }
        return ExitCode.OK;
    }

    /** Runs when the JVM is told to end, and decides with which exit code it does. */
    private void stopAndWait() {
        stop.make();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        java.lang.Runtime.getRuntime().halt(ExitCode.OK);
    }

    private static void withdraw(Thread atExit) {
        try {
            boolean _ = java.lang.Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // It runs already, because the JVM was told to end; it ends the JVM.
        }
    }

    private static String sentence(String address, IoError failure) {
        return failure.kind() == ErrorKind.ADDR_IN_USE
                ? "the address "
                        + address
                        + " is in use: another server, or another mini-redis, runs there; end it,"
                        + " or choose another port with --port, where 0 is any that is free."
                : "mini-redis cannot listen on " + address + ": " + failure.getMessage() + ".";
    }
}
