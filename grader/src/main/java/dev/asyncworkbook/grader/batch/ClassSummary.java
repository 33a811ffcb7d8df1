package dev.asyncworkbook.grader.batch;

import dev.asyncworkbook.grader.verdict.Verdict;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a class came to.
 *
 * @param graded every submission
 */
public record ClassSummary(List<Graded> graded) {

    private static final int FORMAT_VERSION = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * What one student came to.
     *
     * @param name the student
     * @param graded the student's submissions
     */
    public record Student(String name, List<Graded> graded) {

        /** Copies the list. */
        public Student {
            graded = List.copyOf(graded);
        }

        /** How many submissions have this verdict. */
        public int count(Verdict verdict) {
            return (int) graded.stream().filter(each -> each.verdict() == verdict).count();
        }

        /** What the submissions are worth together. */
        public double points() {
            return graded.stream().mapToDouble(each -> each.score().points()).sum();
        }
    }

    /** Copies the list. */
    public ClassSummary {
        graded = List.copyOf(graded);
    }

    /** How many submissions have this verdict. */
    public int count(Verdict verdict) {
        return new Student("", graded).count(verdict);
    }

    /** Student by student, in the order in which they come first. */
    public List<Student> students() {
        Map<String, List<Graded>> byName = new LinkedHashMap<>();
        for (Graded each : graded) {
            byName.computeIfAbsent(each.submission().student(), _ -> new ArrayList<>()).add(each);
        }
        return byName.entrySet().stream()
                .map(entry -> new Student(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * The summary as one JSON object.
     *
     * @param files where the single results are
     * @param ignored the files that are no programs
     */
    public String json(ResultFiles files, List<Path> ignored) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        root.put("submissions", graded.size());
        ObjectNode verdicts = root.putObject("verdicts");
        for (Verdict verdict : Verdict.values()) {
            verdicts.put(verdict.label(), count(verdict));
        }
        ArrayNode students = root.putArray("students");
        students().forEach(student -> add(students, student, files));
        ArrayNode names = root.putArray("ignored");
        ignored.forEach(file -> names.add(file.toString()));
        return MAPPER.writeValueAsString(root);
    }

    private static void add(ArrayNode students, Student student, ResultFiles files) {
        ObjectNode node = students.addObject();
        node.put("student", student.name());
        node.put("points", student.points());
        ArrayNode array = node.putArray("submissions");
        for (Graded each : student.graded()) {
            ObjectNode submission = array.addObject();
            submission.put("file", each.submission().shownPath());
            submission.put("exercise", each.exercise());
            submission.put("verdict", each.verdict().label());
            submission.put("points", each.score().points());
            submission.put("mostPoints", each.score().most());
            submission.put("reason", each.verdict() == Verdict.PASS ? "" : each.reason());
            submission.put("result", files.fileOf(each.submission()));
        }
    }
}
