package dev.asyncworkbook.runner.child;

import java.util.HashMap;
import java.util.Map;

/**
 * Loads learner classes into an unnamed module of their own.
 *
 * <p>Besides each other they see named modules only, since the child has no class path: the JDK,
 * and of the kernel what it exports to everybody. The child's own module exports nothing.
 */
final class LearnerLoader extends ClassLoader {

    private final Map<String, byte[]> classFiles = new HashMap<>();

    LearnerLoader(Map<String, byte[]> classFiles) {
        super("learner", LearnerLoader.class.getClassLoader());
        this.classFiles.putAll(classFiles);
    }

    /** Adds classes; those that are there already stay. */
    void add(Map<String, byte[]> more) {
        more.forEach(classFiles::putIfAbsent);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classFiles.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
