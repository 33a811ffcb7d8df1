package dev.asyncworkbook.grader.finding;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that was looked at.
 *
 * @param list part by part, in the order of the course
 */
public record Inspections(List<Inspection> list) {

    /** Copies the list. */
    public Inspections {
        list = List.copyOf(list);
    }

    /** All findings, in order. */
    public List<Finding> findings() {
        return all().toList();
    }

    /** How many findings are errors. */
    public int errors() {
        return (int) all().filter(Finding::isError).count();
    }

    /** How many findings are warnings. */
    public int warnings() {
        return (int) all().filter(finding -> !finding.isError()).count();
    }

    /** Whether some finding that is an error comes from this rule. */
    public boolean has(String rule) {
        return all().anyMatch(finding -> finding.isError() && finding.rule().equals(rule));
    }

    private Stream<Finding> all() {
        return list.stream().flatMap(each -> each.findings().stream());
    }
}
