package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.course.Course;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.GradedStep;
import dev.asyncworkbook.grader.parallel.Jobs;
import dev.asyncworkbook.grader.verdict.GradeReport;
import dev.asyncworkbook.grader.verdict.Grader;
import dev.asyncworkbook.grader.verdict.SecondLook;
import dev.asyncworkbook.grader.verdict.Verdict;
import dev.asyncworkbook.runner.Program;
import dev.asyncworkbook.runner.ProgramRunner;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Grades many submissions, several at a time, each in a Java process that has run no other.
 *
 * <p>What one of them does, the others never notice. A failure of the workbook is tried once again;
 * if it stays, it is told as such and counts as nobody's mistake.
 */
public final class ClassGrader {

    private final SubmissionReader reader;
    private final int jobs;
    private final Duration timeLimit;

    /**
     * Makes a grader.
     *
     * @param only the exercise of all submissions, whatever they are called
     * @param jobs how many submissions are graded at a time
     * @param timeLimit how long the schedules of one may take together
     */
    public ClassGrader(Course course, Optional<GradedStep> only, int jobs, Duration timeLimit) {
        this.reader = new SubmissionReader(course, only);
        this.jobs = jobs;
        this.timeLimit = timeLimit;
    }

    /**
     * Grades; the results are in the order of the submissions.
     *
     * @param done is given each result as soon as it is known, one at a time, on this thread
     */
    public List<Graded> grade(List<Submission> submissions, Consumer<Graded> done) {
        return Jobs.inParallel(jobs, submissions, Desk::new, done);
    }

    /** Where one submission at a time is graded. Confined to one thread. */
    private final class Desk implements Jobs.Worker<Submission, Graded> {

        private final ProgramRunner answers = new ProgramRunner();
        private final ProgramRunner mistakes = new ProgramRunner();
        private final Grader grader = new Grader(answers, mistakes);

        @Override
        public Graded apply(Submission submission) {
            return switch (reader.read(submission)) {
                case SubmissionReader.Read.Refused(String reason) ->
                        Graded.refused(submission, reason);
                case SubmissionReader.Read.Answer answer -> grade(submission, answer);
            };
        }

        private Graded grade(Submission submission, SubmissionReader.Read.Answer answer) {
            long begin = System.nanoTime();
            try {
                GradeReport report = SecondLook.at(() -> grade(answer));
                if (SecondLook.isDoubtful(report) && isTooBusyFor(answer)) {
                    return Graded.without(
                            submission,
                            answer.exercise().name(),
                            Verdict.INFRASTRUCTURE,
                            "This machine is too busy: even the solution runs out of time.",
                            since(begin));
                }
                return Graded.of(submission, report, since(begin));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                // Whatever it is, it must not cost the others their grade.
                return Graded.without(
                        submission,
                        answer.exercise().name(),
                        Verdict.INFRASTRUCTURE,
                        "The grader failed: " + e.getClass().getSimpleName() + ".",
                        since(begin));
            }
        }

        private GradeReport grade(SubmissionReader.Read.Answer answer) {
            answers.renew();
            long begin = System.nanoTime();
            return grader.grade(
                    answer.exercise(),
                    answer.program(),
                    _ -> System.nanoTime() - begin < timeLimit.toNanos());
        }

        /** Whether the lesson's own solution does not pass either, as things are. */
        private boolean isTooBusyFor(SubmissionReader.Read.Answer answer) {
            if (!(answer.exercise() instanceof Exercise exercise)
                    || exercise.solutions().isEmpty()) {
                return false;
            }
            String solution = exercise.solutions().getFirst().code();
            Program program = new Program(answer.program().name(), solution);
            GradeReport report = grade(new SubmissionReader.Read.Answer(exercise, program));
            return report.verdict() != Verdict.PASS;
        }

        private static Duration since(long begin) {
            return Duration.ofNanos(System.nanoTime() - begin);
        }

        @Override
        public void close() {
            answers.close();
            mistakes.close();
        }
    }
}
