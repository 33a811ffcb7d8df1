package dev.asyncworkbook.kernel.explore;

/** A choice within a task's turn, such as the branch that a select polls first. */
final class BranchPoint implements Point {

    private final int arity;
    private int pick;

    BranchPoint(int arity) {
        this.arity = arity;
    }

    /** Takes the next option; whether there is one. */
    boolean pickNext() {
        pick++;
        return pick < arity;
    }

    @Override
    public int pick() {
        return pick;
    }

    @Override
    public int arity() {
        return arity;
    }
}
