package dev.asyncworkbook.grader.timeline.page;

import dev.asyncworkbook.grader.timeline.Mark;
import dev.asyncworkbook.grader.timeline.Timeline;
import dev.asyncworkbook.kernel.trace.End;
import dev.asyncworkbook.kernel.trace.Ending;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run as one HTML file that needs nothing else.
 *
 * <p>It allows itself exactly one style and one script, named by their hashes; whatever a learner's
 * text may contain, nothing else in it can run or be fetched.
 */
public final class TimelinePage {

    private static final Pattern SLOT = Pattern.compile("\\{\\{(\\w+)}}");

    private final Timeline timeline;
    private final Optional<Comparison> comparison;

    private TimelinePage(Timeline timeline, Optional<Comparison> comparison) {
        this.timeline = timeline;
        this.comparison = comparison;
    }

    /** The page of a run. */
    public static String of(Timeline timeline) {
        return new TimelinePage(timeline, Optional.empty()).html();
    }

    /** The page of a run that failed a check. */
    public static String of(Timeline timeline, Comparison comparison) {
        return new TimelinePage(timeline, Optional.of(comparison)).html();
    }

    private String html() {
        String style = resource("page.css");
        String script = resource("page.js");
        TimelineSvg svg = new TimelineSvg(timeline);
        Map<String, String> slots = new LinkedHashMap<>();
        slots.put("styleHash", hash(style));
        slots.put("scriptHash", hash(script));
        slots.put("style", style);
        slots.put("script", script);
        slots.put("program", Markup.escape(timeline.program().name()));
        slots.put("ending", ending());
        slots.put("replay", replay());
        slots.put("comparison", comparison.map(TimelinePage::section).orElse(""));
        slots.put("steps", String.valueOf(timeline.steps().size()));
        slots.put("last", String.valueOf(Math.max(0, timeline.steps().size() - 1)));
        slots.put("head", svg.head());
        slots.put("parts", parts(svg));
        slots.put("note", note());
        slots.put("legend", legend());
        slots.put("source", source());
        slots.put("data", PageData.of(timeline, svg.drawing()));
        return fill(resource("page.html"), slots);
    }

    private String replay() {
        return timeline.replayToken()
                .map(token -> "replay token <code>" + Markup.escape(token) + "</code>")
                .orElse("a run with the machine's clock and sockets, which no token can repeat");
    }

    private String ending() {
        Ending ending = timeline.trace().ending();
        boolean well = ending.end() == End.COMPLETE;
        String sentence =
                switch (ending.end()) {
                    case COMPLETE ->
                            "main returned after "
                                    + timeline.trace().virtualMillis()
                                    + " ms of virtual time.";
                    case DEADLOCK -> "Nothing could run any more, and main had not returned.";
                    case PANIC -> "main threw an exception.";
                    case STUCK -> "The program took more steps than a program may take.";
                    case TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, EXITED, CRASHED -> "";
                };
        String message = Markup.escapeLines(ending.message());
        return "<p class=\"end %s\"><b>%s</b> %s</p>%s"
                .formatted(
                        well ? "good" : "bad",
                        well ? "ended" : "did not end well",
                        sentence,
                        message.isEmpty() ? "" : "\n<pre class=\"message\">" + message + "</pre>");
    }

    private static String section(Comparison check) {
        String help =
                check.help().isEmpty()
                        ? ""
                        : "<p class=\"help\"><b>help</b> " + Markup.escape(check.help()) + "</p>\n";
        return """
        <section class="check" aria-label="The check that failed">
        <h2><span class="bad">failed</span> %s <small>%s</small></h2>
        <div class="beside">
        <div><h3>expected</h3><pre>%s</pre></div>
        <div><h3>actual</h3><pre>%s</pre></div>
        </div>
        %s</section>
        """
                .formatted(
                        Markup.escape(check.message()),
                        Markup.escape(check.check()),
                        Markup.escapeLines(check.expected()),
                        Markup.escapeLines(check.actual()),
                        help);
    }

    private static String parts(TimelineSvg svg) {
        return svg.parts().stream()
                .map(part -> "<div class=\"slot\">" + part + "</div>\n")
                .collect(Collectors.joining());
    }

    private String note() {
        return timeline.trace().truncated()
                ? "<p class=\"note\">The run had more steps than are kept: what came after step "
                        + (timeline.steps().size() - 1)
                        + " is not shown.</p>"
                : "";
    }

    private String legend() {
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        timeline.steps().forEach(step -> used.add(step.mark()));
        return used.stream()
                .map(mark ->
                        "<li><kbd>%s</kbd> %s</li>"
                                .formatted(Markup.escape(mark.sign()), mark.meaning()))
                .collect(Collectors.joining("\n"));
    }

    private String source() {
        return timeline.source().stream()
                .map(line -> "<li><code>" + Markup.escape(line) + "</code></li>")
                .collect(Collectors.joining("\n"));
    }

    /** In one pass, so that a text in one slot is never taken for another slot. */
    private static String fill(String template, Map<String, String> slots) {
        return SLOT.matcher(template)
                .replaceAll(slot -> {
                    String text = slots.get(slot.group(1));
                    if (text == null) {
                        throw new IllegalStateException("no text for " + slot.group());
                    }
                    return Matcher.quoteReplacement(text);
                });
    }

    private static String resource(String name) {
        try (InputStream in = TimelinePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
