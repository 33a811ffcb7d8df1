package dev.asyncworkbook.grader.course;

/**
 * A step to watch: a program that is shown and run.
 *
 * @param id its stable name, unique in its lesson
 * @param title what a reader calls it
 * @param text what comes before the program, in Markdown
 * @param code the program
 * @param after what comes after its run, in Markdown; may be empty
 * @param budget how far its run may go
 * @param world what its run finds around it
 */
public record Demo(
        String id, String title, String text, String code, String after, Budget budget, World world)
        implements Step, GivenProgram {
    @Override
    public String kind() {
        return "demo";
    }
}
