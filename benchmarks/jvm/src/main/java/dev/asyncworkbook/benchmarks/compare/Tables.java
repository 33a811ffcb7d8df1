package dev.asyncworkbook.benchmarks.compare;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What was measured, in Markdown. */
final class Tables {

    private final Samples samples;
    private final Programs programs;

    /** Makes tables of these samples. */
    Tables(Samples samples, Programs programs) {
        this.samples = samples;
        this.programs = programs;
    }

    /** All tables that there are samples for. */
    String text() {
        StringBuilder text = new StringBuilder();
        text.append(targets());
        Catalog.GROUPS.forEach(group -> text.append(table(group)));
        return text.toString();
    }

    private String targets() {
        List<Target> measured =
                Catalog.TARGETS.stream()
                        .filter(target -> samples.has(target.figure(), target.ours()))
                        .filter(target -> samples.has(target.figure(), target.theirs()))
                        .toList();
        if (measured.isEmpty()) {
            return "";
        }
        return "| what | ours | beside it | ratio | target |\n|---|---|---|---|---|\n"
                + measured.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Target target) {
        double ratio = samples.ratio(target.figure(), target.ours(), target.theirs());
        return "| %s | %s | %s, %s | %s | at most %s: %s |\n"
                .formatted(
                        title(target.figure()),
                        number(samples.median(target.figure(), target.ours())),
                        programs.named(target.theirs()).title(),
                        number(samples.median(target.figure(), target.theirs())),
                        ratio(ratio),
                        ratio(target.atMost()),
                        ratio <= target.atMost() ? "met" : "**missed**");
    }

    private static String title(String figure) {
        return Catalog.GROUPS.stream()
                .flatMap(group -> group.figures().stream())
                .filter(row -> row.name().equals(figure))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private String table(Group group) {
        List<Figure> rows =
                group.figures().stream()
                        .filter(row -> group.peers().stream().anyMatch(p -> has(row, p)))
                        .toList();
        if (rows.isEmpty()) {
            return "";
        }
        List<String> peers =
                group.peers().stream().filter(p -> rows.stream().anyMatch(r -> has(r, p))).toList();
        String heads =
                peers.stream()
                        .map(peer -> " " + programs.named(peer).title() + " |")
                        .collect(Collectors.joining());
        return "\n%s; a median, (least, greatest), and how many times it ours is:\n\n"
                        .formatted(group.title())
                + "| what |"
                + heads
                + "\n|---|"
                + "---|".repeat(peers.size())
                + "\n"
                + rows.stream().map(row -> row(row, peers)).collect(Collectors.joining());
    }

    private boolean has(Figure row, String peer) {
        return samples.has(row.name(), peer);
    }

    private String row(Figure row, List<String> peers) {
        return "| "
                + row.title()
                + " |"
                + peers.stream()
                        .map(peer -> " " + cell(row.name(), peer, peers.getFirst()) + " |")
                        .collect(Collectors.joining())
                + "\n";
    }

    private String cell(String figure, String peer, String ours) {
        if (!samples.has(figure, peer)) {
            return "";
        }
        String own =
                "%s (%s, %s)"
                        .formatted(
                                number(samples.median(figure, peer)),
                                number(samples.least(figure, peer)),
                                number(samples.greatest(figure, peer)));
        return peer.equals(ours) || !samples.has(figure, ours)
                ? own
                : own + " " + ratio(samples.ratio(figure, ours, peer));
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** With so many digits as mean anything. */
    private static String number(double value) {
        String format = value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f";
        return String.format(Locale.ROOT, format, value);
    }
}
