package dev.asyncworkbook.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.lang.reflect.Member;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The public types of the kernel that a learner's program can see, by the names it has for them.
 */
final class KernelSymbols {

    private static final String KERNEL = "dev.asyncworkbook.kernel";
    private static final String JDK = "java.";

    /** The root package and those below it that the module exports to everybody, but for hooks. */
    private static final Set<String> PACKAGES =
            Set.of(
                    "",
                    ".codec",
                    ".combine",
                    ".io",
                    ".net",
                    ".net.sim",
                    ".parkinglot",
                    ".runtime",
                    ".std",
                    ".stream",
                    ".sync",
                    ".task",
                    ".testing",
                    ".time");

    /** By {@code Mpsc.Sender}, and by {@code sync.Mpsc.Sender}; several where a name is. */
    private final Map<String, List<Class<?>>> types = new TreeMap<>();

    KernelSymbols() {
        Collection<JavaClass> all =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(KERNEL);
        all.stream().filter(KernelSymbols::isVisible).map(JavaClass::reflect).forEach(this::add);
    }

    private static boolean isVisible(JavaClass type) {
        return PACKAGES.contains(type.getPackageName().substring(KERNEL.length()))
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(KernelSymbols::isVisible).orElse(true);
    }

    private void add(Class<?> type) {
        String name = name(type);
        String brief = type.getPackageName().substring(KERNEL.length());
        add(name, type);
        if (!brief.isEmpty()) {
            add(brief.substring(1) + "." + name, type);
        }
    }

    private void add(String name, Class<?> type) {
        List<Class<?>> before = types.getOrDefault(name, List.of());
        types.put(name, Stream.concat(before.stream(), Stream.of(type)).toList());
    }

    /** The name without the package. */
    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** All the types. */
    Set<String> typeNames() {
        Set<String> names = new TreeSet<>();
        types.values().forEach(each -> each.forEach(type -> names.add(type.getName())));
        return names;
    }

    /**
     * The type that a symbol is, or whose public method, field or constructor it is; none if there
     * is no such thing, or if several types have the name.
     */
    Optional<Class<?>> resolve(String symbol) {
        if (symbol.startsWith("new ")) {
            return type(symbol.substring(4)).filter(type -> type.getConstructors().length > 0);
        }
        int dot = symbol.lastIndexOf('.');
        return type(symbol)
                .or(() ->
                        dot < 0
                                ? Optional.empty()
                                : type(symbol.substring(0, dot))
                                        .filter(type ->
                                                hasMember(type, symbol.substring(dot + 1))));
    }

    private Optional<Class<?>> type(String name) {
        if (name.startsWith(JDK)) {
            return ofJdk(name);
        }
        List<Class<?>> named = types.getOrDefault(name, List.of());
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<Class<?>> ofJdk(String name) {
        try {
            return Optional.of(Class.forName(name));
        } catch (ClassNotFoundException unknown) {
            return Optional.empty();
        }
    }

    private static boolean hasMember(Class<?> type, String name) {
        return Stream.<Member>concat(Stream.of(type.getMethods()), Stream.of(type.getFields()))
                .anyMatch(member -> member.getName().equals(name));
    }
}
