package dev.asyncworkbook.grader.finding;

import dev.asyncworkbook.grader.report.GithubAnnotations;
import dev.asyncworkbook.grader.report.JunitXml;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Inspections in the forms that machines read. */
public final class InspectionReports {

    private static final int FORMAT_VERSION = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private InspectionReports() {}

    /** One JSON object. */
    public static String json(Inspections inspections) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        root.put("errors", inspections.errors());
        root.put("warnings", inspections.warnings());
        ArrayNode array = root.putArray("inspections");
        for (Inspection inspection : inspections.list()) {
            ObjectNode node = array.addObject();
            node.put("name", inspection.name());
            node.put("sound", inspection.isSound());
            node.put("note", inspection.note());
            node.put("millis", inspection.time().toMillis());
            ArrayNode findings = node.putArray("findings");
            inspection.findings().forEach(finding -> add(findings, finding));
        }
        return MAPPER.writeValueAsString(root);
    }

    private static void add(ArrayNode findings, Finding finding) {
        ObjectNode node = findings.addObject();
        node.put("severity", finding.severity().label());
        node.put("rule", finding.rule());
        node.put("file", finding.spot().file().toString());
        node.put("line", finding.spot().line());
        node.put("column", finding.spot().column());
        node.put("pointer", finding.spot().pointer());
        node.put("message", finding.message());
    }

    /**
     * A JUnit document: a suite for all, a test for each part.
     *
     * @param name what the suite is called
     */
    public static String junit(String name, Inspections inspections) {
        List<JunitXml.Case> cases = new ArrayList<>();
        for (Inspection inspection : inspections.list()) {
            cases.add(
                    inspection.isSound()
                            ? JunitXml.Case.passed(name, inspection.name(), inspection.time())
                            : failed(name, inspection));
        }
        return JunitXml.of("async-workbook", List.of(new JunitXml.Suite(name, cases)));
    }

    private static JunitXml.Case failed(String name, Inspection inspection) {
        List<Finding> errors = inspection.findings().stream().filter(Finding::isError).toList();
        boolean ours = errors.stream().allMatch(it -> it.rule().equals(Finding.INFRASTRUCTURE));
        return new JunitXml.Case(
                name,
                inspection.name(),
                inspection.time(),
                ours ? JunitXml.Status.BROKEN : JunitXml.Status.FAILED,
                errors.getFirst().rule(),
                errors.getFirst().message(),
                errors.stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }

    /**
     * Lines with GitHub's annotations.
     *
     * @param root from where files are named, where they lie in it
     */
    public static List<String> github(Inspections inspections, Path root) {
        return GithubAnnotations.lines(
                inspections.findings().stream().map(it -> annotation(it, root)).toList(),
                "run it with --format text to see them all.");
    }

    private static GithubAnnotations.Annotation annotation(Finding finding, Path root) {
        return new GithubAnnotations.Annotation(
                finding.isError() ? GithubAnnotations.Level.ERROR : GithubAnnotations.Level.WARNING,
                GithubAnnotations.from(root, finding.spot().file()),
                finding.spot().line(),
                finding.spot().column(),
                finding.rule(),
                finding.message());
    }
}
