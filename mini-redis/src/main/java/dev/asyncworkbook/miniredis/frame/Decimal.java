package dev.asyncworkbook.miniredis.frame;

/** A whole number in decimal digits, as the protocol writes it: no plus sign, no blanks. */
final class Decimal {

    private Decimal() {}

    /**
     * Reads the number from a position to the end.
     *
     * @param problem what to say if there is none, or one that is no {@code long}
     * @throws ProtocolError if there is none
     */
    static long parse(byte[] line, int from, String problem) {
        boolean negative = from < line.length && line[from] == '-';
        int first = negative ? from + 1 : from;
        if (first == line.length) {
            throw new ProtocolError(problem);
        }
        // Negative all the way, since there is one more negative number than there are positive.
        long value = 0;
        try {
            for (int i = first; i < line.length; i++) {
                value = Math.subtractExact(Math.multiplyExact(value, 10), digit(line[i], problem));
            }
            return negative ? value : Math.negateExact(value);
        } catch (ArithmeticException e) {
            throw new ProtocolError(problem);
        }
    }

    private static int digit(byte value, String problem) {
        if (value < '0' || value > '9') {
            throw new ProtocolError(problem);
        }
        return value - '0';
    }
}
