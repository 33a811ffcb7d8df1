package dev.asyncworkbook.runner;

/** Compiles learner programs in this process, without touching the disk. Any thread may call. */
public final class ProgramCompiler {

    /** Compiles; never throws for anything that the source could have caused. */
    public Compilation compile(Program program) {
        throw new RunnerException("Compiling " + program.name() + " is not there yet.");
    }

    /** Compiles a small program, so that the next one does not wait for javac to wake up. */
    public void warmUp() {}
}
