package dev.asyncworkbook.grader.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.asyncworkbook.grader.course.CourseLoader;
import dev.asyncworkbook.grader.course.Lesson;
import dev.asyncworkbook.grader.course.LoadedCourse;
import dev.asyncworkbook.grader.scaffold.Scaffold;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class PackTests {

    @TempDir Path directory;
    private Path course;
    private Installer installer;

    @BeforeEach
    void makeCourse() throws Exception {
        new Scaffold().course(directory, "packed");
        course = directory.resolve("packed");
        installer = new Installer(directory.resolve("installed"));
    }

    private Path pack(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("course.workbook"), bytes);
    }

    /** A zip with these files and, unless they have one, a list that names them all. */
    private Path zip(Map<String, String> files) throws IOException {
        Map<String, String> all = new LinkedHashMap<>(files);
        TreeMap<String, String> hashes = new TreeMap<>();
        files.forEach((name, text) ->
                hashes.put(name, PackList.sha256(text.getBytes(StandardCharsets.UTF_8))));
        all.putIfAbsent(PackList.NAME, new PackList("evil", "", hashes).text());
        Path file = directory.resolve("evil.workbook");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var each : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private String refusal(Path file) {
        PackException refused =
                catchThrowableOfType(PackException.class, () -> installer.install(file));
        assertThat(refused).as("it is refused").isNotNull();
        assertThat(installer.installed()).isEmpty();
        return refused.reason();
    }

    @Test
    void a_pack_is_the_same_each_time_and_installs_the_same_course() throws Exception {
        byte[] bytes = PackWriter.pack(course);
        assertThat(PackWriter.pack(course)).isEqualTo(bytes);
        LoadedCourse installed = installer.install(pack(bytes));
        assertThat(installed.course().id()).isEqualTo("packed");
        assertThat(PackWriter.pack(installer.installed().getFirst())).isEqualTo(bytes);
    }

    @Test
    void a_newer_version_takes_the_place_of_an_older_one() throws Exception {
        installer.install(pack(PackWriter.pack(course)));
        new Scaffold().lesson(course, "second");
        LoadedCourse newer = installer.install(pack(PackWriter.pack(course)));
        assertThat(newer.course().lessons()).hasSize(2);
        assertThat(installer.installed()).hasSize(1);
        try (var left = Files.list(directory.resolve("installed"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void a_lesson_that_is_called_like_another_one_is_called_by_its_course_as_well()
            throws Exception {
        LoadedCourse first = installer.install(pack(PackWriter.pack(course)));
        assertThat(installer.behind(first, "").course().exercises())
                .extracting(it -> it.name())
                .containsExactly(
                        "first-lesson/first-exercise", "packed-first-lesson/first-exercise");
    }

    @Test
    void an_installed_course_speaks_the_language_that_is_wanted() throws Exception {
        LoadedCourse own = CourseLoader.load(course);
        Path everyKey = Path.of("src/test/resources/every-key");
        installer.install(pack(PackWriter.pack(everyKey)));
        assertThat(titles(installer.behind(own, "de"))).contains("Arten");
        assertThat(titles(installer.behind(own, ""))).doesNotContain("Arten");
    }

    private static List<String> titles(LoadedCourse loaded) {
        return loaded.course().lessons().stream().map(Lesson::title).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "a/../../evil",
                "/etc/evil",
                "a\\..\\evil",
                ".hidden",
                "a//b",
                "C:evil",
                "a\u0000b",
                "a/./b",
                "trailing."
            })
    void names_that_are_not_plain_are_refused(String name) throws IOException {
        assertThat(refusal(zip(Map.of(name, "x")))).contains("not plain");
    }

    @Test
    void contents_that_the_list_does_not_know_are_refused() throws IOException {
        String list = new PackList("evil", "", new TreeMap<>(Map.of("a", "00"))).text();
        assertThat(refusal(zip(Map.of(PackList.NAME, list)))).contains("a is missing");
        assertThat(refusal(zip(Map.of(PackList.NAME, list, "a", "x"))))
                .contains("not the one that was packed");
        assertThat(refusal(zip(Map.of("A.txt", "x", "a.txt", "x")))).contains("twice");
    }

    @Test
    void a_bomb_is_refused() throws IOException {
        assertThat(refusal(zip(Map.of("a", "0".repeat(2 << 20))))).contains("larger");
    }

    @Test
    void what_is_no_course_is_refused() throws IOException {
        assertThat(refusal(pack("no zip".getBytes(StandardCharsets.UTF_8)))).contains("no packed");
        assertThat(refusal(zip(Map.of("a", "x")))).contains("mistakes");
    }
}
