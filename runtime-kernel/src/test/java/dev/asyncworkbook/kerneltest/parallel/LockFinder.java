package dev.asyncworkbook.kerneltest.parallel;

import dev.asyncworkbook.kernel.Async;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the public methods that reach what can change without the kernel's lock. */
final class LockFinder {

    private static final String ROOT = "dev/asyncworkbook/kernel/";
    private static final String LOCK = ROOT + "scheduler/KernelLock";

    private final Map<String, ClassModel> classes = new HashMap<>();
    private final Map<String, Boolean> known = new HashMap<>();

    LockFinder(List<String> packages) throws IOException {
        Path kernel = classesOf(Async.class).resolve(ROOT);
        for (String name : packages) {
            try (Stream<Path> files = Files.list(kernel.resolve(name))) {
                for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    ClassModel model = ClassFile.of().parse(file);
                    classes.put(model.thisClass().asInternalName(), model);
                }
            }
        }
    }

    private static Path classesOf(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The public methods without the lock, as {@code sync/Mutex.tryLock}. */
    Set<String> openOperations() {
        Set<String> open = new TreeSet<>();
        for (ClassModel type : classes.values()) {
            String name = type.thisClass().asInternalName().substring(ROOT.length());
            for (MethodModel method : type.methods()) {
                if (isOperation(type, method) && isOpen(type, method, new HashSet<>())) {
                    open.add(name + "." + method.methodName().stringValue());
                }
            }
        }
        return open;
    }

    private static boolean isOperation(ClassModel type, MethodModel method) {
        String name = method.methodName().stringValue();
        boolean report = name.equals("blocker") || name.equals("toString");
        return method.flags().has(AccessFlag.PUBLIC)
                && !method.flags().has(AccessFlag.SYNTHETIC)
                && !name.equals("<init>")
                && !report // made under the lock, by the one who reports
                && !type.superclass().map(s -> s.asInternalName()).orElse("").contains("Error");
    }

    /** Whether the method reaches what can change before it has taken a lock. */
    private boolean isOpen(ClassModel type, MethodModel method, Set<String> path) {
        String key = key(type.thisClass().asInternalName(), method);
        Boolean answer = known.get(key);
        if (answer != null || !path.add(key)) {
            return answer != null && answer;
        }
        boolean open = !locks(method) && touches(method, path);
        known.put(key, open);
        return open;
    }

    private static String key(String owner, MethodModel method) {
        return owner + method.methodName().stringValue() + method.methodType().stringValue();
    }

    private static boolean locks(MethodModel method) {
        return method.flags().has(AccessFlag.SYNCHRONIZED)
                || elements(method)
                        .anyMatch(element ->
                                element instanceof InvokeInstruction call
                                        && call.owner().asInternalName().equals(LOCK)
                                        && call.name().equalsString("hold"));
    }

    private static Stream<CodeElement> elements(MethodModel method) {
        return method.code().stream().flatMap(code -> code.elementStream());
    }

    private boolean touches(MethodModel method, Set<String> path) {
        return elements(method)
                .anyMatch(element ->
                        switch (element) {
                            case FieldInstruction field -> isMutable(field);
                            case InvokeInstruction call -> calls(call, path);
                            default -> false;
                        });
    }

    private boolean isMutable(FieldInstruction access) {
        ClassModel owner = classes.get(access.owner().asInternalName());
        boolean ofObject = access.opcode() == Opcode.GETFIELD || access.opcode() == Opcode.PUTFIELD;
        return owner != null
                && ofObject
                && owner.fields().stream()
                        .anyMatch(field ->
                                field.fieldName().equalsString(access.name().stringValue())
                                        && !field.flags().has(AccessFlag.FINAL));
    }

    private boolean calls(InvokeInstruction call, Set<String> path) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        if (owner.startsWith("java/util/")) {
            return call.opcode() == Opcode.INVOKEINTERFACE
                    && !owner.startsWith("java/util/function");
        }
        if (name.equals("<init>")) {
            return false; // nobody else has it yet; what it registers with takes the lock
        }
        for (ClassModel type = classes.get(owner); type != null; type = superOf(type)) {
            for (MethodModel method : type.methods()) {
                if (method.methodName().equalsString(name)
                        && method.methodType().equalsString(call.type().stringValue())) {
                    return isOpen(type, method, path);
                }
            }
        }
        return false; // the scheduler's own, which takes care of itself
    }

    private @Nullable ClassModel superOf(ClassModel type) {
        return type.superclass().map(each -> classes.get(each.asInternalName())).orElse(null);
    }
}
