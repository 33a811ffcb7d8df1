package dev.asyncworkbook.runner.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module that learner programs can use beside the kernel.
 *
 * <p>A jar on this process's class path is one if it says so: by a file {@code
 * META-INF/workbook-library} that holds the name of its module. So this module need not know them.
 *
 * @param module the module's name
 * @param path its jar, or its directory of classes
 */
public record Library(String module, Path path) {

    private static final String MARK = "META-INF/workbook-library";
    private static final String KERNEL = "dev.asyncworkbook.kernel";

    /** All that there are. */
    private static final List<Library> ALL = find();

    /** The kernel and all libraries, as the path of modules. */
    public static List<Path> modulePath() {
        return Stream.concat(Stream.of(Locations.kernel()), ALL.stream().map(Library::path))
                .toList();
    }

    /** The same as a part of a command line. */
    public static String modulePathText() {
        return modulePath().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The names of the kernel and of all libraries, with commas between them. */
    public static String moduleNames() {
        return Stream.concat(Stream.of(KERNEL), ALL.stream().map(Library::module))
                .collect(Collectors.joining(","));
    }

    private static List<Library> find() {
        try {
            ClassLoader loader = Library.class.getClassLoader();
            return Collections.list(loader.getResources(MARK)).stream().map(Library::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Library of(URL mark) {
        try (InputStream name = mark.openStream()) {
            String module = new String(name.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Library(module, whereLies(mark));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path has no usable address", e);
        }
    }

    private static Path whereLies(URL mark) throws IOException, URISyntaxException {
        if (mark.openConnection() instanceof JarURLConnection jar) {
            return Path.of(jar.getJarFileURL().toURI());
        }
        URI directory = mark.toURI().resolve("..");
        return Path.of(directory);
    }
}
