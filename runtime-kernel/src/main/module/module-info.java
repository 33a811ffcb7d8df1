/**
 * The cooperative runtime that learner programs run on.
 *
 * <p>Learner code sees the exported packages and no others; {@code trace} and {@code explore} are
 * for the process that runs and records it.
 */
module dev.asyncworkbook.kernel {
    exports dev.asyncworkbook.kernel;
    exports dev.asyncworkbook.kernel.codec;
    exports dev.asyncworkbook.kernel.combine;
    exports dev.asyncworkbook.kernel.hooks;
    exports dev.asyncworkbook.kernel.io;
    exports dev.asyncworkbook.kernel.net;
    exports dev.asyncworkbook.kernel.net.sim;
    exports dev.asyncworkbook.kernel.parkinglot;
    exports dev.asyncworkbook.kernel.runtime;
    exports dev.asyncworkbook.kernel.std;
    exports dev.asyncworkbook.kernel.stream;
    exports dev.asyncworkbook.kernel.sync;
    exports dev.asyncworkbook.kernel.task;
    exports dev.asyncworkbook.kernel.testing;
    exports dev.asyncworkbook.kernel.time;
    exports dev.asyncworkbook.kernel.explore to
            dev.asyncworkbook.runner;
    exports dev.asyncworkbook.kernel.trace to
            dev.asyncworkbook.runner;

    uses dev.asyncworkbook.kernel.net.sim.Service;
}
