package dev.asyncworkbook.kernel.explore;

/** What a run has around it: time and a network. */
public enum World {
    /** Virtual time and a network in memory: what programs are graded in. It repeats. */
    SIMULATED,
    /** The clock of the machine and its sockets. No schedule repeats what happens there. */
    REAL
}
