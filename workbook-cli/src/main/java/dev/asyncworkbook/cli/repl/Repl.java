package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.app.Host;
import dev.asyncworkbook.cli.app.Workbook;
import dev.asyncworkbook.cli.exit.ExitCode;
import dev.asyncworkbook.cli.exit.WorkbookException;
import dev.asyncworkbook.cli.render.Ink;
import dev.asyncworkbook.cli.render.Paragraph;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.runner.Completeness;
import dev.asyncworkbook.runner.Completion;
import dev.asyncworkbook.runner.RunnerException;
import dev.asyncworkbook.runner.SnippetResult;

import java.util.List;
import java.util.Objects;

/** The prompt: reads entries until there are no more, and does what they say. */
public final class Repl {

    private static final String GREETING = "Async Workbook";
    private static final String ABOUT = "/help lists the commands; /exit or Ctrl-D leaves.";
    private static final String FAREWELL = "Your work is kept. See you.";
    private static final String GRADING =
            "The workbook ends this by itself when it takes too long; please wait.";

    private final Workbook workbook;
    private final Screen screen;
    private boolean leaving;

    /** For this course, learner and screen. */
    public Repl(Workbook workbook) {
        this.workbook = workbook;
        this.screen = workbook.screen();
    }

    /** Runs until the learner leaves; answers the exit code. */
    public int run() {
        try (Tour tour = new Tour(workbook)) {
            Commands commands = new Commands();
            CourseCommands course = new CourseCommands(tour);
            new AnswerCommands(tour).addTo(commands);
            course.addTo(commands);
            new TraceCommands(tour).addTo(commands);
            new JavaCommands(tour).addTo(commands);
            commands.add("/help", "", "this list", _ -> help(commands));
            commands.add("/exit", "", "leave; your work is kept", _ -> leaving = true);
            try (Console console = open(new PromptLanguage(tour, commands))) {
                greet(tour, course);
                loop(console, tour, commands);
            }
            screen.line(FAREWELL);
            return ExitCode.OK;
        }
    }

    private Console open(Console.Language language) {
        Host host = workbook.host();
        if (host.isInteractive() && !screen.plain()) {
            return new JLineConsole(workbook.work().historyFile(), language);
        }
        return new PlainConsole(host.in(), host.out(), host.isInteractive(), language);
    }

    private void greet(Tour tour, CourseCommands course) {
        screen.line(screen.ink().paint(Ink.Mark.BOLD, GREETING) + " - " + ABOUT);
        screen.line("");
        course.welcome();
        course.show();
        int saved = tour.session().savedCount();
        if (saved > 0) {
            String what = saved == 1 ? "The snippet" : "The " + saved + " snippets";
            say(what + " of last time " + (saved == 1 ? "is" : "are") + " back; see /list.");
        }
        screen.line("");
        tour.remember();
    }

    private void loop(Console console, Tour tour, Commands commands) {
        while (!leaving) {
            switch (console.read(tour.stop().step().id() + "> ")) {
                case Console.Input.Entry(String text) -> handle(text, console, tour, commands);
                case Console.Input.Canceled() -> {}
                case Console.Input.End() -> leaving = true;
            }
        }
    }

    private void handle(String text, Console console, Tour tour, Commands commands) {
        List<String> parts =
                Entries.split(
                        text,
                        java ->
                                tour.session().java().completeness(java)
                                        != Completeness.INCOMPLETE);
        for (String part : parts) {
            if (leaving) {
                return;
            }
            try {
                if (Entries.isCommand(part)) {
                    console.whileRunning(() -> commands.run(part, this::say), () -> say(GRADING));
                    screen.line("");
                } else {
                    console.whileRunning(() -> evaluate(part, tour), tour.session()::stop);
                }
            } catch (WorkbookException e) {
                say(capitalized(e.sentence()));
            } catch (RunnerException e) {
                say(Objects.requireNonNullElse(e.getMessage(), "The workbook failed."));
            }
        }
    }

    private void evaluate(String java, Tour tour) {
        SnippetView view = new SnippetView(screen);
        for (SnippetResult result : tour.session().evaluate(java)) {
            screen.lines(view.lines(result));
        }
        // Now that they are at work, the child for grading can start without delaying a prompt.
        tour.runner();
    }

    private void help(Commands commands) {
        say("Type Java, or one of these commands; a name may be shortened:");
        screen.lines(commands.help());
    }

    private void say(String sentence) {
        screen.lines(Paragraph.wrap(sentence, screen.width()));
    }

    private static String capitalized(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** What can be typed at the prompt: commands, and Java. */
    private record PromptLanguage(Tour tour, Commands commands) implements Console.Language {

        @Override
        public boolean isComplete(String text) {
            if (text.isBlank() || Entries.isCommand(lastLine(text))) {
                return true;
            }
            return tour.session().java().completeness(text) != Completeness.INCOMPLETE;
        }

        /** A pasted entry may begin with Java and end with a command. */
        private static String lastLine(String text) {
            return text.substring(text.stripTrailing().lastIndexOf('\n') + 1);
        }

        @Override
        public Completion complete(String text, int cursor) {
            String before = text.substring(0, cursor);
            if (before.startsWith("/") && !before.contains(" ")) {
                List<String> names =
                        commands.names().stream().filter(each -> each.startsWith(before)).toList();
                return new Completion(0, names);
            }
            return tour.session().complete(text, cursor);
        }
    }
}
