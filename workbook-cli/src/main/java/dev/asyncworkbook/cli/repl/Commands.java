package dev.asyncworkbook.cli.repl;

import dev.asyncworkbook.grader.json.Suggestions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The commands of the prompt, by name; a name may be shortened while it stays unique. */
final class Commands {

    /**
     * One command.
     *
     * @param name with its slash
     * @param arguments what may follow, for the help; may be empty
     * @param description what it does, in a few words
     * @param action does it, with what followed the name
     */
    record Command(String name, String arguments, String description, Consumer<String> action) {}

    private final Map<String, Command> byName = new LinkedHashMap<>();

    /** Adds one. */
    void add(String name, String arguments, String description, Consumer<String> action) {
        byName.put(name, new Command(name, arguments, description, action));
    }

    /** All names, in the order in which they were added. */
    List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** All commands, a line each. */
    List<String> help() {
        return byName.values().stream()
                .map(each ->
                        "  %-18s %s"
                                .formatted(
                                        (each.name() + " " + each.arguments()).strip(),
                                        each.description()))
                .toList();
    }

    /** Does what the line says, or tells {@code complaints} that nobody knows it. */
    void run(String line, Consumer<String> complaints) {
        String[] parts = line.strip().split("\\s+", 2);
        String name = parts[0].equals("/?") ? "/help" : parts[0];
        List<Command> possible = possible(name);
        if (possible.size() == 1) {
            possible.getFirst().action().accept(parts.length > 1 ? parts[1].strip() : "");
        } else if (possible.isEmpty() || name.equals("/")) {
            String meant = Suggestions.didYouMean(name, names());
            complaints.accept(
                    "There is no command "
                            + name
                            + "."
                            + (meant.isEmpty() ? " See /help." : meant));
        } else {
            List<String> names = possible.stream().map(Command::name).toList();
            complaints.accept(name + " could be " + String.join(" or ", names) + ".");
        }
    }

    private List<Command> possible(String name) {
        Command exact = byName.get(name);
        return exact != null
                ? List.of(exact)
                : byName.values().stream().filter(each -> each.name().startsWith(name)).toList();
    }
}
