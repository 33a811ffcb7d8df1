package dev.asyncworkbook.grader.timeline;

import dev.asyncworkbook.kernel.trace.Event;

/**
 * One event in a picture.
 *
 * @param event the event; its index is the number of the step
 * @param lane the index of the lane that it lies on
 * @param mark what it is marked with
 * @param words what the task does, to be read after its name: {@code wakes main}; harmless
 */
public record Step(Event event, int lane, Mark mark, String words) {

    /** Its number. */
    public int number() {
        return event.index();
    }
}
