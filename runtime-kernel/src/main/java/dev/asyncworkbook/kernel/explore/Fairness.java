package dev.asyncworkbook.kernel.explore;

/**
 * Keeps a search from going round for ever with a task that spins, such as one that yields until a
 * flag is set.
 *
 * <p>It begins {@code OFF}, which leaves nothing out. Once a task that was ready all the time has
 * seen so many turns of others that only spinning explains it, it is {@code ON} and stays so: from
 * then on nobody has a turn while somebody else has waited for too long. Tokio promises as much.
 */
final class Fairness {

    /** So many turns pass over a ready task only where somebody spins. */
    private static final int SUSPICIOUS = 200;

    /** How many turns in a row each of the others may have at the cost of one that waits. */
    private static final int PATIENCE = 5;

    private boolean on;

    /** Whether schedules are left out. */
    boolean isOn() {
        return on;
    }

    /** Told how long somebody has waited. */
    void observe(int wait) {
        on |= wait >= SUSPICIOUS;
    }

    /** Whether the task at this place may have the turn. */
    boolean allows(int[] waits, int place) {
        if (!on) {
            return true;
        }
        int limit = PATIENCE * Math.max(1, waits.length - 1);
        for (int i = 0; i < waits.length; i++) {
            if (i != place && waits[i] >= limit && waits[i] > waits[place]) {
                return false;
            }
        }
        return true;
    }
}
