package dev.asyncworkbook.grader.timeline;

/**
 * The place of one task in a picture.
 *
 * @param index from 0, in the order in which the tasks were made; the passing of time comes last
 * @param task the task's id in the trace, or {@link dev.asyncworkbook.kernel.trace.Subject#NONE}
 *     for the passing of time
 * @param name how a reader knows the task; harmless
 * @param line the line that made it, from 1, or 0
 */
public record Lane(int index, int task, String name, int line) {}
