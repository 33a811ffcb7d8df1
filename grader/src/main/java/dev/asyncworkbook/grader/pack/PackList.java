package dev.asyncworkbook.grader.pack;

import dev.asyncworkbook.grader.json.Fields;
import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.json.JsonDocument;
import dev.asyncworkbook.grader.json.Problems;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is in a packed course.
 *
 * @param course the course's id
 * @param version the course's own version; may be empty
 * @param hashes by path, the SHA-256 of each file
 */
record PackList(String course, String version, SortedMap<String, String> hashes) {

    /** The name under which a pack holds it. */
    static final String NAME = "pack.json";

    static final int FORMAT_VERSION = 1;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String text() {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("formatVersion", FORMAT_VERSION);
        root.put("course", course);
        root.put("version", version);
        ArrayNode files = root.putArray("files");
        hashes.forEach((path, hash) -> {
            ObjectNode file = files.addObject();
            file.put("path", path);
            file.put("sha256", hash);
        });
        return MAPPER.writeValueAsString(root).replace("\r\n", "\n") + "\n";
    }

    /**
     * The list that a text is.
     *
     * @throws PackException if it is none
     */
    static PackList parse(String text) throws PackException {
        Problems problems = new Problems();
        Optional<Json> json = JsonDocument.parse(text, problems);
        if (json.isEmpty()) {
            throw new PackException("its list of files is not JSON.");
        }
        Fields fields =
                Fields.of(
                        json.get(),
                        "a pack",
                        List.of("formatVersion", "course", "version", "files"),
                        problems);
        requireVersion(json.get());
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Json each : fields.requiredList("files")) {
            Fields file = Fields.of(each, "a file", List.of("path", "sha256"), problems);
            if (hashes.put(file.string("path"), file.string("sha256")) != null) {
                throw new PackException("its list names a file twice.");
            }
        }
        String course = fields.string("course");
        String version = fields.plainString("version").orElse("");
        if (!problems.found().isEmpty()) {
            throw new PackException(
                    "its list of files is wrong: " + problems.found().getFirst().message());
        }
        return new PackList(course, version, new TreeMap<>(hashes));
    }

    private static void requireVersion(Json json) throws PackException {
        Optional<Json> version =
                json instanceof Json.Obj object
                        ? object.members().stream()
                                .filter(it -> it.name().equals("formatVersion"))
                                .map(Json.Member::value)
                                .findFirst()
                        : Optional.empty();
        if (!(version.orElse(null) instanceof Json.Num number)
                || !number.text().matches("\\d{1,9}")) {
            throw new PackException("its list of files has no version.");
        }
        if (Integer.parseInt(number.text()) > FORMAT_VERSION) {
            throw new PackException(
                    "it is packed in version %s, but this workbook reads version %d: get a newer workbook."
                            .formatted(number.text(), FORMAT_VERSION),
                    true);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
