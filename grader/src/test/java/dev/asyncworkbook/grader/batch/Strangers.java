package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.verdict.Verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes up what a class of strangers hands in: right, wrong, and hostile. */
final class Strangers {

    private static final List<String> HANGING =
            List.of(
                    "void main() { while (true) {} }",
                    "void main() { for (;;) { Thread.onSpinWait(); } }",
                    "void main() { try { spin(); } finally { spin(); } }\nvoid spin() { spin2(); }\nvoid spin2() { while (true) { try { Thread.sleep(1000); } catch (Throwable t) {} } }",
                    "void main() { while (true) { try { yieldNow().await(); } catch (Throwable t) {} } }");
    private static final List<String> FLOODING =
            List.of(
                    "void main() { while (true) { println(\"flood\"); } }",
                    "void main() { println(\"x\".repeat(1 << 28)); }",
                    "void main() { for (int i = 0; ; i++) { spawn(() -> println(\"flood\")); yieldNow().await(); } }");
    private static final List<String> CRASHING =
            List.of(
                    "void main() { System.exit(0); }",
                    "void main() { Runtime.getRuntime().halt(0); }",
                    "void main() { var all = new ArrayList<long[]>(); while (true) { all.add(new long[1 << 20]); } }",
                    "void main() { deeper(0); }\nint deeper(int n) { return deeper(n + 1) + 1; }",
                    "void main() { throw new ThreadDeath(); }",
                    "void main() { System.out.write(new byte[1 << 16], 0, 1 << 16); System.out.close(); Runtime.getRuntime().halt(1); }");

    private final Random random;
    private final List<Exercise> exercises;
    private final List<Handed> all = new ArrayList<>();

    Strangers(Course course, long seed) {
        this.random = new Random(seed);
        this.exercises = course.exercises();
    }

    List<Handed> handIn(int count) {
        while (all.size() < count) {
            int dice = random.nextInt(100);
            if (dice < 45) {
                right();
            } else if (dice < 80) {
                wrong();
            } else if (dice < 90) {
                notCompiling();
            } else if (dice < 93) {
                hostile(HANGING, Verdict.FAIL);
            } else if (dice < 96) {
                hostile(FLOODING, Verdict.FAIL);
            } else {
                hostile(CRASHING, Verdict.FAIL);
            }
        }
        return all;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void right() {
        Exercise exercise = any(exercises);
        add(exercise, any(exercise.solutions()).code(), Verdict.PASS);
    }

    private void wrong() {
        Exercise exercise = any(exercises);
        add(exercise, any(exercise.wrongAnswers()).code(), Verdict.FAIL);
    }

    private void notCompiling() {
        Exercise exercise = any(exercises);
        String code = any(exercise.solutions()).code();
        String broken =
                switch (random.nextInt(3)) {
                    case 0 -> code.substring(0, code.lastIndexOf('}'));
                    case 1 -> code.replaceFirst("void main", "void main main");
                    default -> code + "\nint nothing = \"text\";\n";
                };
        add(exercise, broken, Verdict.ERROR);
    }

    private void hostile(List<String> programs, Verdict verdict) {
        add(any(exercises), any(programs), verdict);
    }

    /** In one of the ways in which an exercise can be told. */
    private void add(Exercise exercise, String code, Verdict verdict) {
        String student = "student-%03d".formatted(all.size());
        all.add(
                switch (random.nextInt(4)) {
                    case 0 -> new Handed(student, exercise.name() + ".java", code, verdict);
                    case 1 ->
                            new Handed(
                                    student,
                                    exercise.name().replace('/', '_') + ".java",
                                    code,
                                    verdict);
                    case 2 -> new Handed(student, exercise.id() + ".java", code, verdict);
                    default ->
                            new Handed(
                                    student,
                                    "Answer.java",
                                    "// exercise: " + exercise.name() + "\n" + code,
                                    verdict);
                });
    }
}
