package dev.asyncworkbook.grader.pack;

import dev.asyncworkbook.grader.json.Json;
import dev.asyncworkbook.grader.manuscript.Chapter;
import dev.asyncworkbook.grader.manuscript.Manuscript;
import dev.asyncworkbook.grader.manuscript.Passages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a course: its manifests, its translations and all files that they name. The same course
 * gives the same bytes, wherever and whenever it is packed.
 */
public final class PackWriter {

    /** The earliest time that the format can hold. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Manuscript manuscript;

    private PackWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * The pack of the course in this folder, which has no problems.
     *
     * @throws IOException if a file cannot be read
     */
    public static byte[] pack(Path directory) throws IOException {
        return new PackWriter(Manuscript.read(directory)).pack();
    }

    private byte[] pack() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (Chapter chapter : manuscript.chapters()) {
            add(files, chapter.file());
            for (Path file : Passages.files(chapter)) {
                add(files, file);
            }
        }
        for (Path folder : translations()) {
            for (Path file : below(folder)) {
                add(files, file);
            }
        }
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach((path, bytes) -> hashes.put(path, PackList.sha256(bytes)));
        Json course = manuscript.chapters().getFirst().root();
        PackList list =
                new PackList(
                        Chapter.string(course, "id"), Chapter.string(course, "version"), hashes);
        return zip(list, files);
    }

    private List<Path> translations() {
        List<Path> folders = new ArrayList<>();
        manuscript
                .course()
                .flatMap(it -> it.root().member("translations"))
                .ifPresent(it -> {
                    if (it instanceof Json.Obj locales) {
                        locales.members()
                                .forEach(member -> {
                                    if (member.value() instanceof Json.Str folder) {
                                        folders.add(manuscript.directory().resolve(folder.text()));
                                    }
                                });
                    }
                });
        return folders;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private void add(SortedMap<String, byte[]> files, Path file) throws IOException {
        String name = manuscript.directory().relativize(file).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(file));
    }

    private static byte[] zip(PackList list, SortedMap<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            add(zip, PackList.NAME, list.text().getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                add(zip, file.getKey(), file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** Not compressed: what a compressor makes of it differs from one to the next. */
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NEVER);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCompressedSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
