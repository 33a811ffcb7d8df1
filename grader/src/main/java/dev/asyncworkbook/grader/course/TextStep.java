package dev.asyncworkbook.grader.course;

/**
 * A step to read.
 *
 * @param id its stable name, unique in its lesson
 * @param title what a reader calls it
 * @param text Markdown
 */
public record TextStep(String id, String title, String text) implements Step {
    @Override
    public String kind() {
        return "text";
    }
}
