package dev.asyncworkbook.runner;

import dev.asyncworkbook.kernel.Async;
import dev.asyncworkbook.kernel.Future;
import dev.asyncworkbook.runner.process.ExportedClasses;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What to do about an error of javac's, where the reason is likely to be one that this workbook
 * brings along: an import, an await, or a name as Rust has it.
 */
final class CompilerAdvice {

    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(\\w+) (\\w+)");
    private static final Pattern LOCATION =
            Pattern.compile("location:\\s+(?:variable \\w+ of type|class|interface) ([\\w.]+)");
    private static final Pattern CONVERSION =
            Pattern.compile("([\\w.]+)(?:<.*>)? (?:cannot be converted|conforms) to ([\\w.]+)");
    private static final Pattern OPERAND = Pattern.compile("(?:first|second) type:\\s+([\\w.]+)");
    private static final Pattern CLASS_NAME = Pattern.compile("\\b[A-Z]\\w*");
    private static final Pattern WORD_BREAK = Pattern.compile("_([a-z0-9])");

    /** What Rust calls on a Result or an Option. */
    private static final Set<String> UNWRAPPING =
            Set.of("unwrap", "expect", "is_ok", "is_err", "is_some", "is_none", "ok", "err");

    private static final String AWAIT =
            "It is a future: add .await() to wait for its value and get it.";
    private static final String MATCHED =
            "If a future is matched here, add .await() to match its value.";
    private static final String UNWRAP =
            "What is an Err in Rust is thrown here; an Option is taken apart by"
                    + " instanceof Some(var value).";
    private static final String LET = "Where Rust has let, Java has var.";
    private static final String PARENTHESES = "It is a method here: .await()";
    private static final String WAIT =
            "Every object of Java has a wait() of another kind: what Tokio calls so is"
                    + " arriveAndWait() of a Barrier, and waitAll() of a TaskTracker.";
    private static final String COPY = "What Rust calls clone() is copy() here.";
    private static final String OWN_VARIABLE =
            "Give the task a variable of its own that nobody changes: var mine = ...;";

    private final String message;
    private final String source;

    private CompilerAdvice(String message, String source) {
        this.message = message;
        this.source = source;
    }

    /**
     * What to do, in a sentence; empty if there is nothing to add.
     *
     * @param code javac's own name of the error
     * @param message javac's message, in English, all lines of it
     * @param source the learner's text
     */
    static String on(String code, String message, String source) {
        return new CompilerAdvice(message, source).on(code.replace("compiler.err.", "")).orElse("");
    }

    private Optional<String> on(String error) {
        if (error.startsWith("cant.resolve")) {
            return unresolved();
        }
        if (error.startsWith("cant.ref.non.effectively.final")) {
            return Optional.of(OWN_VARIABLE);
        }
        if (error.equals("cant.deref")) {
            return source.contains(".wait()") ? Optional.of(WAIT) : shadowed();
        }
        if (error.equals("pattern.type.cannot.infer")) {
            return Optional.of(MATCHED);
        }
        if (error.equals("report.access") && message.startsWith("clone()")) {
            return Optional.of(COPY);
        }
        return isValueOfFutureWanted() ? Optional.of(AWAIT) : Optional.empty();
    }

    private boolean isValueOfFutureWanted() {
        return CONVERSION
                        .matcher(message)
                        .results()
                        .anyMatch(it -> isFuture(it.group(1)) && !isFuture(it.group(2)))
                || OPERAND.matcher(message).results().anyMatch(it -> isFuture(it.group(1)));
    }

    private static boolean isFuture(String type) {
        return ExportedClasses.named(simple(type)).stream()
                .anyMatch(Future.class::isAssignableFrom);
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private Optional<String> unresolved() {
        Matcher symbol = SYMBOL.matcher(message);
        if (!symbol.find()) {
            return Optional.empty();
        }
        String name = symbol.group(2);
        return switch (symbol.group(1)) {
            case "class" -> name.equals("let") ? Optional.of(LET) : toImport(name);
            case "variable" -> name.equals("await") ? Optional.of(PARENTHESES) : toImport(name);
            case "method" -> method(name);
            default -> Optional.empty();
        };
    }

    private static Optional<String> toImport(String name) {
        List<String> found =
                ExportedClasses.named(name).stream()
                        .filter(each -> each.getDeclaringClass() == null)
                        .map(Class::getName)
                        .sorted(Comparator.comparing(each -> !each.contains(".sync.")))
                        .toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String others = String.join(", ", found.subList(1, found.size()));
        String also = others.isEmpty() ? "" : " There is also " + others + ".";
        return Optional.of("Write at the top: import " + found.getFirst() + ";" + also);
    }

    private Optional<String> method(String name) {
        if (UNWRAPPING.contains(name)) {
            return Optional.of(UNWRAP);
        }
        Matcher location = LOCATION.matcher(message);
        String type = location.find() ? simple(location.group(1)) : "";
        List<Class<?>> owners = owners(type);
        String inJava = inJava(name);
        Optional<String> known =
                owners.stream()
                        .filter(owner -> hasMethod(owner, inJava))
                        .findFirst()
                        .map(owner -> owner == Duration.class ? "Duration." + inJava : inJava)
                        .map(call ->
                                name.equals(inJava)
                                        ? "Write " + call + "(...)."
                                        : "It is called " + call + "(...) here.");
        return known.or(() -> isFuture(type) ? Optional.of(AWAIT) : Optional.empty());
    }

    /** Where a method may be that was called on this type, or on none. */
    private static List<Class<?>> owners(String type) {
        if (type.equals("Duration")) {
            return List.of(Duration.class);
        }
        List<Class<?>> exported = ExportedClasses.named(type);
        return exported.isEmpty() ? List.of(Async.class, Duration.class) : exported;
    }

    private static String inJava(String name) {
        String camel =
                WORD_BREAK.matcher(name).replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
        String factory =
                camel.replaceFirst("^from(?=[A-Z])", "of").replaceFirst("Secs$", "Seconds");
        return hasMethod(Duration.class, factory) ? factory : camel;
    }

    private static boolean hasMethod(Class<?> owner, String name) {
        return Arrays.stream(owner.getMethods()).anyMatch(each -> each.getName().equals(name));
    }

    /** A class of the JDK's that is in the way of one that the learner is likely to mean. */
    private Optional<String> shadowed() {
        return CLASS_NAME
                .matcher(source)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(name -> isInJdk(name) && !source.contains("." + name + ";"))
                .flatMap(name -> toImport(name).stream())
                .findFirst();
    }

    private static boolean isInJdk(String name) {
        try {
            Class.forName("java.util.concurrent." + name, false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
