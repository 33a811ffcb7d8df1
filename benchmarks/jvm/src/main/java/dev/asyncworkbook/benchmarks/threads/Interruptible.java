package dev.asyncworkbook.benchmarks.threads;

/** Code of a thread that ends when it is interrupted. */
@FunctionalInterface
interface Interruptible {

    /** Runs the code. */
    void run() throws InterruptedException;

    /** The same as a thread takes it. */
    static Runnable of(Interruptible code) {
        return () -> {
            try {
                code.run();
            } catch (InterruptedException given) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
