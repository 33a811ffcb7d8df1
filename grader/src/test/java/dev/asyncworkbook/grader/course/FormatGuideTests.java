package dev.asyncworkbook.grader.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The guide to the format speaks of every key that the schemas have. */
class FormatGuideTests {

    private static final Path GUIDE = Path.of("../docs/format.md");
    private static final Path SCHEMAS = Path.of("../lessons/schema");

    @ParameterizedTest
    @ValueSource(strings = {"course.schema.json", "lesson.schema.json"})
    void every_key_of_the_schema_is_in_the_guide(String schema) throws IOException {
        String guide = Files.readString(GUIDE);
        Set<String> keys = new TreeSet<>();
        collect(JsonMapper.shared().readTree(SCHEMAS.resolve(schema).toFile()), keys);
        assertThat(keys).hasSizeGreaterThan(10);
        assertThat(keys).allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
    }

    private static void collect(JsonNode node, Set<String> keys) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().equals("properties")) {
                member.getValue().properties().forEach(key -> keys.add(key.getKey()));
            }
            collect(member.getValue(), keys);
        }
        node.values()
                .forEach(element -> {
                    if (node.isArray()) {
                        collect(element, keys);
                    }
                });
    }
}
