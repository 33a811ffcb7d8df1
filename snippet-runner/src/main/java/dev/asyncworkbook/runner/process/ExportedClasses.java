package dev.asyncworkbook.runner.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public classes of the kernel and the libraries, found by the names that programs use. */
public final class ExportedClasses {

    private static final String ENDING = ".class";

    /** Binary names by the last part of each. */
    private final Map<String, List<String>> names = new HashMap<>();

    private static final class Once {
        private static final ExportedClasses ALL = new ExportedClasses();
    }

    private ExportedClasses() {
        Path[] modules = Library.modulePath().toArray(Path[]::new);
        ModuleFinder.of(modules).findAll().forEach(this::addAll);
    }

    private void addAll(ModuleReference module) {
        Set<String> packages =
                module.descriptor().exports().stream()
                        .filter(each -> !each.isQualified())
                        .map(ModuleDescriptor.Exports::source)
                        .collect(Collectors.toSet());
        try (ModuleReader reader = module.open();
                Stream<String> resources = reader.list()) {
            resources
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .map(name -> name.replace('/', '.'))
                    .filter(name -> packages.contains(packageOf(name)))
                    .forEach(name ->
                            names.computeIfAbsent(simple(name), _ -> new ArrayList<>()).add(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String binaryName) {
        return binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    }

    private static String simple(String binaryName) {
        return binaryName.replaceFirst(".*[.$]", "");
    }

    /** Those that are called so, whatever package or class they are in, in the order of names. */
    public static List<Class<?>> named(String simpleName) {
        return Once.ALL.names.getOrDefault(simpleName, List.of()).stream()
                .<Class<?>>map(ExportedClasses::load)
                .filter(each -> Modifier.isPublic(each.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ExportedClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a module's class is not on the class path", e);
        }
    }
}
