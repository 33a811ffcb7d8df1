package dev.asyncworkbook.kerneltest.random;

import static dev.asyncworkbook.kernel.Async.async;

import dev.asyncworkbook.kernel.Future;

/** A piece of a program: async code that ends by itself, and that can be dropped at each await. */
@FunctionalInterface
interface Piece {

    /** Runs it in the calling task. */
    void run(World world) throws Exception;

    /** The piece as a future, to be polled beside others. */
    default Future<Void> in(World world) {
        return async(() -> run(world));
    }

    /** This one, then the other. */
    default Piece then(Piece next) {
        return world -> {
            run(world);
            next.run(world);
        };
    }
}
