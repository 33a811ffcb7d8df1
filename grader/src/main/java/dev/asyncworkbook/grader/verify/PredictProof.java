package dev.asyncworkbook.grader.verify;

import dev.asyncworkbook.grader.course.Predict;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Finding.Spot;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.kernel.trace.Trace;
import dev.asyncworkbook.runner.CompiledProgram;
import dev.asyncworkbook.runner.ExploredOutcomes;
import dev.asyncworkbook.runner.ProgramRunner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Shows that a prediction can be made: the program runs and prints, what is offered beside its
 * lines it never prints, and each known mistake can be answered and is one.
 */
final class PredictProof {

    private final Chapter chapter;
    private final Predict step;
    private final ProgramRuns runs;
    private final List<String> notes;
    private final List<Finding> findings;

    PredictProof(
            Chapter chapter,
            Predict step,
            ProgramRunner runner,
            List<String> notes,
            List<Finding> findings) {
        this.chapter = chapter;
        this.step = step;
        this.runs = new ProgramRuns(runner, findings);
        this.notes = notes;
        this.findings = findings;
    }

    void run() {
        Spot spot = chapter.spotOf(step.id(), "code");
        runs.compiled(step.code(), spot).ifPresent(program -> run(program, spot));
    }

    private void run(CompiledProgram program, Spot spot) {
        Trace trace = runs.run(program, step.budget(), step.world(), spot);
        List<String> printed = trace.output();
        if (printed.isEmpty()) {
            error(spot, "The program prints nothing, so there is nothing to foresee.");
        }
        ExploredOutcomes outcomes =
                runs.runner()
                        .outcomes(
                                program,
                                step.budget().limits(step.world()),
                                step.budget().explore().plan(),
                                _ -> {});
        Set<List<String>> ways =
                outcomes.found().stream()
                        .map(outcome -> outcome.trace().output())
                        .collect(Collectors.toSet());
        notes.add(ways.size() == 1 ? "1 order" : ways.size() + " orders");
        offers(ways);
        mistakes(printed, ways);
    }

    private void offers(Set<List<String>> ways) {
        for (String offer : step.offers()) {
            if (ways.stream().anyMatch(lines -> lines.contains(offer))) {
                error(
                        chapter.spotOf(step.id(), "offers"),
                        "\"offers\" has \"%s\", which the program does print: offer what it does not."
                                .formatted(offer));
            }
        }
    }

    private void mistakes(List<String> printed, Set<List<String>> ways) {
        for (int i = 0; i < step.mistakes().size(); i++) {
            List<String> order = step.mistakes().get(i).order();
            Spot spot = spotOfMistake(i);
            List<String> offered = new ArrayList<>(printed);
            offered.addAll(step.offers());
            for (String line : order) {
                if (!offered.remove(line)) {
                    error(
                            spot,
                            "Nobody can answer with the line \"%s\": it is neither printed nor among the \"offers\"."
                                    .formatted(line));
                }
            }
            if (ways.contains(order)) {
                error(
                        spot,
                        "This order is no mistake: there is a schedule in which it is printed.");
            }
        }
    }

    private Spot spotOfMistake(int index) {
        Optional<Json.Obj> mistake =
                chapter.step(step.id())
                        .map(it -> Chapter.objects(it, "mistakes"))
                        .filter(list -> index < list.size())
                        .map(list -> list.get(index));
        return mistake.map(chapter::spot).orElse(chapter.spotOfStep(step.id()));
    }

    private void error(Spot spot, String message) {
        findings.add(Finding.error("prediction", spot, message));
    }
}
