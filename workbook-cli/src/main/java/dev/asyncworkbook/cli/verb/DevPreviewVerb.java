package dev.asyncworkbook.cli.verb;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.dev.CourseFolder;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.cli.repl.StepPreview;
import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Lesson;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.json.Suggestions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** {@code workbook dev preview}. */
@Command(name = "preview", description = "Show a step as a learner sees it.")
public final class DevPreviewVerb implements Callable<Integer> {

    private final Host host;
    @Mixin private final DevOptions options = new DevOptions();

    @Mixin private final LocaleOption locale = new LocaleOption();

    @Parameters(paramLabel = "STEP", description = "Such as hello/late-arrival.")
    private String name = "";

    /** For this process. */
    public DevPreviewVerb(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        Screen screen = options.screen(host);
        LoadedCourse loaded =
                CourseLoader.load(
                        CourseFolder.require(options.course(host)), Set.of(), locale.value(host));
        loaded.problems().forEach(problem -> screen.complain(problem.toString()));
        List<String> known = names(loaded);
        screen.lines(
                StepPreview.lines(loaded.course(), name, screen)
                        .orElseThrow(() ->
                                new WorkbookException(
                                        loaded.problems().isEmpty()
                                                ? ExitCode.USAGE
                                                : ExitCode.LESSON_INVALID,
                                        "there is no step "
                                                + name
                                                + "."
                                                + Suggestions.didYouMean(name, known))));
        return ExitCode.OK;
    }

    private static List<String> names(LoadedCourse loaded) {
        List<String> names = new ArrayList<>();
        for (Lesson lesson : loaded.course().lessons()) {
            lesson.steps().forEach(step -> names.add(lesson.id() + "/" + step.id()));
        }
        return names;
    }
}
