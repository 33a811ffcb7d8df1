package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Choice;
import dev.asyncworkbook.grader.course.Demo;
import dev.asyncworkbook.grader.course.Exercise;
import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.course.Sabotage;
import dev.asyncworkbook.grader.course.Step;
import dev.asyncworkbook.grader.course.TextStep;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Inspection;
import dev.asyncworkbook.grader.parallel.Jobs;
import dev.asyncworkbook.runner.ProgramRunner;
import dev.asyncworkbook.runner.RunnerException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Where one part at a time is verified. Confined to one thread. */
final class Bench implements Jobs.Worker<Part, Inspection> {

    private final ProgramRunner runner = new ProgramRunner();
    private final CodeBlocks blocks = new CodeBlocks(runner);

    @Override
    public Inspection apply(Part part) {
        long begin = System.nanoTime();
        List<String> notes = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try {
            part.step().ifPresent(step -> verify(part, step, notes, findings));
            blocks.verify(part, notes, findings);
        } catch (RunnerException e) {
            findings.add(infrastructure(part, String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // Whatever it is, the other parts are to be verified.
            findings.add(infrastructure(part, "The verification failed: " + e + "."));
        }
        return new Inspection(
                part.name(),
                String.join(", ", notes),
                Duration.ofNanos(System.nanoTime() - begin),
                findings);
    }

    private void verify(Part part, Step step, List<String> notes, List<Finding> findings) {
        switch (step) {
            case Exercise exercise ->
                    new ExerciseProof(part.chapter(), exercise, runner, notes, findings).run();
            case Predict predict ->
                    new PredictProof(part.chapter(), predict, runner, notes, findings).run();
            case Demo demo -> {
                ProgramRuns runs = new ProgramRuns(runner, findings);
                Finding.Spot spot = part.chapter().spotOf(demo.id(), "code");
                runs.compiled(demo.code(), spot)
                        .ifPresent(program ->
                                notes.add(
                                        "ends with "
                                                + runs.run(
                                                                program,
                                                                demo.budget(),
                                                                demo.world(),
                                                                spot)
                                                        .ending()
                                                        .end()
                                                        .label()));
            }
            case Sabotage sabotage ->
                    new SabotageProof(part.chapter(), sabotage, runner, notes, findings).run();
            case Choice _, TextStep _ -> {}
        }
    }

    private static Finding infrastructure(Part part, String message) {
        return Finding.error(
                Finding.INFRASTRUCTURE,
                part.step()
                        .map(step -> part.chapter().spotOfStep(step.id()))
                        .orElse(Finding.Spot.of(part.chapter().file())),
                message);
    }

    @Override
    public void close() {
        runner.close();
    }
}
