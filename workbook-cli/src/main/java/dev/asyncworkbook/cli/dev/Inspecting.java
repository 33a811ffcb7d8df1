package dev.asyncworkbook.cli.dev;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.ProgressLine;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Lesson;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.course.Step;
import dev.asyncworkbook.grader.finding.Finding;
import dev.asyncworkbook.grader.finding.Inspection;
import dev.asyncworkbook.grader.finding.InspectionReports;
import dev.asyncworkbook.grader.finding.Inspections;
import dev.asyncworkbook.grader.json.Suggestions;
import dev.asyncworkbook.grader.lint.CourseLint;
import dev.asyncworkbook.grader.verify.CourseVerifier;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Looking at a course, and telling what was found in the form that was asked for. */
public final class Inspecting {

    /** The form of a report. */
    public enum Form {
        /** For a person, part by part. */
        TEXT,
        /** One JSON object. */
        JSON,
        /** JUnit's XML. */
        JUNIT,
        /** GitHub's annotations. */
        GITHUB
    }

    private final Host host;
    private final Screen screen;
    private final Path course;
    private final Form form;
    private final InspectionView view;

    /** For the course in this folder. */
    public Inspecting(Host host, Screen screen, Path course, Form form) {
        this.host = host;
        this.screen = screen;
        this.course = CourseFolder.require(course);
        this.form = form;
        this.view = new InspectionView(screen);
    }

    /**
     * Lints; answers the exit code.
     *
     * @param since the git revision with whose ids those of today are compared
     * @param strict whether warnings count as errors
     */
    public int lint(String since, boolean strict) {
        Inspections inspections = new CourseLint(course, since).run();
        if (form == Form.TEXT) {
            inspections.list().forEach(each -> screen.lines(view.lines(each)));
        }
        report(inspections, "lint", "Linted");
        boolean warned = strict && inspections.warnings() > 0;
        return warned && inspections.errors() == 0 ? ExitCode.FAILED : exitCode(inspections);
    }

    /**
     * Verifies; answers the exit code.
     *
     * @param names lessons and steps; none for the whole course
     * @param jobs how many parts at a time
     */
    public int verify(List<String> names, int jobs) {
        LoadedCourse loaded = CourseLoader.load(course);
        List<Finding> problems = loaded.problems().stream().map(Finding::of).toList();
        requireKnown(names, loaded, problems);
        CourseVerifier verifier = new CourseVerifier(course, loaded, part -> isWanted(part, names));
        Inspections inspections = withProblems(problems, verify(verifier, jobs));
        report(inspections, "verify", "Verified");
        return exitCode(inspections);
    }

    private Inspections verify(CourseVerifier verifier, int jobs) {
        int[] done = {0};
        try (ProgressLine line = host.progressLine(screen)) {
            return verifier.run(
                    jobs,
                    inspection -> {
                        done[0]++;
                        if (form == Form.TEXT && !isTrivial(inspection)) {
                            line.close();
                            screen.lines(view.lines(inspection));
                        }
                        line.parts(done[0], verifier.size(), "verified");
                    });
        }
    }

    /** A text without code has nothing to be verified. */
    private static boolean isTrivial(Inspection inspection) {
        return inspection.note().isEmpty() && inspection.findings().isEmpty();
    }

    /** What cannot be loaded cannot be verified, and is told first. */
    private Inspections withProblems(List<Finding> problems, Inspections verified) {
        if (problems.isEmpty()) {
            return verified;
        }
        Inspection manifests = new Inspection("manifests", "", Duration.ZERO, problems);
        if (form == Form.TEXT) {
            screen.lines(view.lines(manifests));
        }
        List<Inspection> all = new ArrayList<>(List.of(manifests));
        all.addAll(verified.list());
        return new Inspections(all);
    }

    private static boolean isWanted(String part, List<String> names) {
        return names.isEmpty()
                || names.stream()
                        .anyMatch(name -> part.equals(name) || part.startsWith(name + "/"));
    }

    private static void requireKnown(
            List<String> names, LoadedCourse loaded, List<Finding> problems) {
        List<String> known = new ArrayList<>(List.of("course"));
        for (Lesson lesson : loaded.course().lessons()) {
            known.add(lesson.id());
            for (Step step : lesson.steps()) {
                known.add(lesson.id() + "/" + step.id());
            }
        }
        for (String name : names) {
            if (!known.contains(name) && problems.isEmpty()) {
                throw new WorkbookException(
                        ExitCode.USAGE,
                        "there is no lesson or step "
                                + name
                                + "."
                                + Suggestions.didYouMean(name, known));
            }
        }
    }

    private void report(Inspections inspections, String name, String verb) {
        switch (form) {
            case TEXT -> screen.line(view.summary(inspections, verb));
            case JSON -> screen.line(InspectionReports.json(inspections));
            case JUNIT -> screen.out().print(InspectionReports.junit(name, inspections));
            case GITHUB -> {
                screen.lines(InspectionReports.github(inspections, Path.of("")));
                screen.line(view.summary(inspections, verb));
            }
        }
    }

    private static int exitCode(Inspections inspections) {
        if (inspections.has(Finding.INFRASTRUCTURE)) {
            return ExitCode.INFRASTRUCTURE;
        }
        if (inspections.has(Finding.NEWER)) {
            return ExitCode.NEEDS_NEWER;
        }
        if (inspections.has(Finding.FORMAT)) {
            return ExitCode.LESSON_INVALID;
        }
        return inspections.errors() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }
}
