package dev.asyncworkbook.grader.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Reads a pack that may come from anybody: names that lead elsewhere, files that are too large or
 * too many, and contents other than the list says are refused before anything is written.
 */
final class PackReader {

    private static final int MOST_FILES = 10_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final long MOST_BYTES_TOGETHER = 64L << 20;
    private static final String NAME =
            "[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}(/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){0,7}";

    private final Map<String, byte[]> files = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private long size;

    private PackReader() {}

    /**
     * What a pack holds, and every file of it.
     *
     * @param list what it says it holds
     * @param files what it does hold, by path
     */
    record Contents(PackList list, Map<String, byte[]> files) {}

    /**
     * The contents of a pack.
     *
     * @throws PackException if it is none, or not what its list says
     * @throws IOException if it cannot be read
     */
    static Contents read(Path file) throws PackException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new PackException("it is no file.");
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new PackReader().read(zip);
        } catch (ZipException e) {
            throw new PackException("it is no packed course, or it is damaged.");
        }
    }

    private Contents read(ZipFile zip) throws PackException, IOException {
        if (zip.size() > MOST_FILES) {
            throw new PackException("it holds more files than a course can have.");
        }
        for (ZipEntry entry : Collections.list(zip.entries())) {
            add(zip, entry);
        }
        byte[] listed = files.remove(PackList.NAME);
        if (listed == null) {
            throw new PackException("it has no list of files: make it with 'workbook dev pack'.");
        }
        PackList list = PackList.parse(new String(listed, StandardCharsets.UTF_8));
        compare(list);
        return new Contents(list, files);
    }

    private void add(ZipFile zip, ZipEntry entry) throws PackException, IOException {
        String name = entry.getName();
        if (!name.matches(NAME) || name.endsWith(".")) {
            throw new PackException("it holds a file whose name is not plain.");
        }
        if (!seen.add(name.toLowerCase(Locale.ROOT))) {
            throw new PackException("it holds the file %s twice.".formatted(name));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            size += bytes.length;
            if (bytes.length > MOST_BYTES || size > MOST_BYTES_TOGETHER) {
                throw new PackException("its files are larger than those of a course can be.");
            }
            files.put(name, bytes);
        }
    }

    private void compare(PackList list) throws PackException {
        for (Map.Entry<String, String> each : list.hashes().entrySet()) {
            byte[] bytes = files.get(each.getKey());
            if (bytes == null) {
                throw new PackException("the file %s is missing.".formatted(each.getKey()));
            }
            if (!PackList.sha256(bytes).equals(each.getValue())) {
                throw new PackException(
                        "the file %s is not the one that was packed.".formatted(each.getKey()));
            }
        }
        for (String name : files.keySet()) {
            if (!list.hashes().containsKey(name)) {
                throw new PackException("its list does not name the file %s.".formatted(name));
            }
        }
    }
}
