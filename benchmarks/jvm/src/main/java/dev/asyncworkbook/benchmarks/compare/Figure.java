package dev.asyncworkbook.benchmarks.compare;

/**
 * A row of the tables: one figure of an operation.
 *
 * @param operation the name of the operation that brings it
 * @param name what the figure is known by; often the operation's own name
 * @param title what people read
 */
record Figure(String operation, String name, String title) {

    /** The only figure of an operation. */
    static Figure only(String operation, String title) {
        return new Figure(operation, operation, title);
    }
}
