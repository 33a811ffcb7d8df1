package dev.asyncworkbook.kernel.explore;

/** A choice on the path of a search. */
sealed interface Point permits TurnPoint, BranchPoint {

    /** The option that is taken. */
    int pick();

    /** How many options there are; where there is one, a schedule does not speak of it. */
    int arity();
}
