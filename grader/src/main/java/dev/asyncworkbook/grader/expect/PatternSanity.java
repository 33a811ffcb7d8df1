package dev.asyncworkbook.grader.expect;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Problems;
import dev.asyncworkbook.kernel.trace.EventKind;
import dev.asyncworkbook.kernel.trace.Subject;

import java.util.List;
import java.util.Optional;

/** Finds what makes a pattern match no event at all, or says nothing. */
final class PatternSanity {

    private final Fields fields;
    private final Pattern pattern;
    private final EventKind kind;
    private final Problems problems;

    PatternSanity(Fields fields, Pattern pattern, Problems problems) {
        this.fields = fields;
        this.pattern = pattern;
        this.kind = pattern.kind();
        this.problems = problems;
    }

    /** Reports all that it finds. */
    void check() {
        checkText("text", pattern.text(), true);
        checkText("startsWith", pattern.startsWith(), false);
        if (pattern.text().isPresent() && pattern.startsWith().isPresent()) {
            report("startsWith", "\"text\" is the whole text: remove \"text\" or \"startsWith\".");
        }
        checkTask();
        checkObject();
        checkContradictions("task", pattern.task());
        checkContradictions("future", pattern.future());
        checkContradictions("object", pattern.object());
    }

    private void checkText(String key, Optional<String> wanted, boolean whole) {
        if (wanted.isEmpty()) {
            return;
        }
        String text = wanted.get();
        Optional<KindFacts.TextForm> form = KindFacts.texts(kind);
        if (!KindFacts.hasText(kind)) {
            never("a text", key);
        } else if (!whole && text.isEmpty()) {
            report(key, "Every text starts with \"\": remove \"startsWith\".");
        } else if (kind == EventKind.PRINT && (text.contains("\n") || text.contains("\r"))) {
            report(
                    key,
                    "A printed line has no line break in it, so this would never match:"
                            + " write one pattern for each line.");
        } else if (text.length() > KindFacts.longestText(kind)) {
            report(
                    key,
                    "The text of a \"%s\" event is cut after %d characters, so this would never match: use \"startsWith\"."
                            .formatted(kind.label(), KindFacts.longestText(kind)));
        } else if (form.isPresent()
                && !text.matches(whole ? form.get().whole() : form.get().begin())) {
            report(
                    key,
                    "The text of a \"%s\" event is %s, so %s would never match: correct it."
                            .formatted(kind.label(), form.get().words(), Visible.quote(text)));
        }
    }

    private void checkTask() {
        for (String key : List.of("task", "future")) {
            List<Condition> conditions = key.equals("task") ? pattern.task() : pattern.future();
            if (!KindFacts.canHaveTask(kind) && wantsSomething(conditions)) {
                never("a task: it is the clock's own", key);
            }
        }
        if (KindFacts.alwaysHasTask(kind) && wantsNothing(pattern.task())) {
            always("task");
        }
    }

    private void checkObject() {
        List<Subject.Kind> possible = KindFacts.objects(kind);
        if (wantsSomething(pattern.object()) && possible.isEmpty()) {
            never("an object", "object");
        }
        if (wantsNothing(pattern.object()) && KindFacts.alwaysHasObject(kind)) {
            always("object");
        }
        if (pattern.objectKind().isEmpty()) {
            return;
        }
        Subject.Kind wanted = pattern.objectKind().get();
        if (possible.isEmpty()) {
            never("an object", "objectKind");
        } else if (!possible.contains(wanted)) {
            report(
                    "objectKind",
                    Fields.notOneOf("objectKind", wanted.label(), KindFacts.labels(possible)));
        } else if (wantsNothing(pattern.object())) {
            report(
                    "objectKind",
                    "\"object\" asks for no thing at all, so this would never match:"
                            + " remove \"objectKind\" or \"object\".");
        }
    }

    private void checkContradictions(String key, List<Condition> conditions) {
        List<String> names =
                conditions.stream()
                        .filter(Condition.Named.class::isInstance)
                        .map(it -> ((Condition.Named) it).name())
                        .distinct()
                        .toList();
        boolean excluded =
                names.stream().anyMatch(name -> conditions.contains(new Condition.Not(name)));
        boolean both = wantsNothing(conditions) && wantsSomething(conditions);
        if (excluded || both || (names.size() > 1 && !key.equals("future"))) {
            report(
                    key,
                    "The conditions of \"%s\" contradict each other, so this would never match: remove one."
                            .formatted(key));
        }
    }

    private static boolean wantsNothing(List<Condition> conditions) {
        return conditions.contains(new Condition.Nothing());
    }

    private static boolean wantsSomething(List<Condition> conditions) {
        return conditions.stream().anyMatch(it -> !it.equals(new Condition.Nothing()));
    }

    private void always(String key) {
        report(
                key,
                "A \"%s\" event always has %s, so \"-\" would never match: write a name or \"*\"."
                        .formatted(kind.label(), key.equals("task") ? "a task" : "an object"));
    }

    private void never(String what, String key) {
        report(
                key,
                "A \"%s\" event never has %s, so this would never match: remove \"%s\"."
                        .formatted(kind.label(), what, key));
    }

    private void report(String key, String message) {
        problems.add(fields.placeOf(key), message);
    }
}
