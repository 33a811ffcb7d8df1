package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.cli.render.Columns;
import dev.asyncworkbook.cli.render.Screen;
import dev.asyncworkbook.runner.SessionSnippet;
import dev.asyncworkbook.runner.SnippetSession;

import java.util.List;
import java.util.function.Function;

/** The commands about the Java session, with the names and meanings that JShell gave them. */
final class JavaCommands {

    private final Tour tour;
    private final Screen screen;

    JavaCommands(Tour tour) {
        this.tour = tour;
        this.screen = tour.workbook().screen();
    }

    void addTo(Commands commands) {
        commands.add("/list", "", "what you have typed", _ -> list());
        commands.add("/vars", "", "the variables", _ -> show(SnippetSession::variables));
        commands.add("/methods", "", "the methods", _ -> show(SnippetSession::methods));
        commands.add("/types", "", "the types", _ -> show(SnippetSession::types));
        commands.add("/imports", "", "the imports of yours", _ -> show(SnippetSession::imports));
        commands.add("/drop", "NAME or ID", "take a snippet out", this::drop);
        commands.add("/reset", "", "begin this step's Java anew", _ -> reset());
    }

    private void list() {
        List<SessionSnippet> snippets = tour.session().java().snippets();
        if (snippets.isEmpty()) {
            screen.line("Nothing yet.");
        }
        for (SessionSnippet snippet : snippets) {
            String head = "%4s : ".formatted(snippet.id());
            for (String line : Columns.harmlessLines(snippet.source())) {
                screen.line(head + line);
                head = " ".repeat(head.length());
            }
        }
    }

    private void show(Function<SnippetSession, List<String>> part) {
        List<String> lines = part.apply(tour.session().java());
        if (lines.isEmpty()) {
            screen.line("None yet.");
        }
        lines.forEach(line -> screen.line("|    " + Columns.harmless(line)));
    }

    private void drop(String name) {
        if (name.isEmpty()) {
            screen.line("Say which: /drop late, or /drop 3 for number 3 of /list.");
        } else if (tour.session().drop(name)) {
            screen.line("Dropped " + name + ".");
        } else {
            screen.line("There is no snippet " + name + "; /list shows them.");
        }
    }

    private void reset() {
        tour.session().reset();
        screen.line("This step's Java is empty again; your saved answers are as they were.");
    }
}
