import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.verdict.Grader;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;
import java.nio.file.Path;
import java.util.Arrays;

/** How long a check of each exercise's first solution takes, over all its schedules, warm. */
void main(String[] arguments) {
    try (var runner = new ProgramRunner()) {
        var grader = new Grader(runner);
        for (Exercise exercise : CourseLoader.load(Path.of(arguments[0])).course().exercises()) {
            var answer = new Program("answer.java", exercise.solutions().getFirst().code());
            double[] millis = new double[31];
            String note = "";
            for (int i = -20; i < millis.length; i++) {
                long begin = System.nanoTime();
                note = grader.grade(exercise, answer).note();
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - begin) / 1e6;
                }
            }
            Arrays.sort(millis);
            IO.println(
                    "%-28s %6.1f ms median of %d (min %.1f, max %.1f), %s; target 100 ms"
                            .formatted(
                                    exercise.name(),
                                    millis[millis.length / 2],
                                    millis.length,
                                    millis[0],
                                    millis[millis.length - 1],
                                    note));
        }
    }
}
