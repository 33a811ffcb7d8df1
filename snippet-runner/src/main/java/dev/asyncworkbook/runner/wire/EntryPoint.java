package dev.asyncworkbook.runner.wire;

/**
 * The method with which a program begins.
 *
 * @param className the class that is launched
 * @param declaringClass the class that declares the method: the same, or one that it extends
 * @param isStatic whether it is called without an instance
 * @param takesArguments whether it is {@code main(String[])}
 */
public record EntryPoint(
        String className, String declaringClass, boolean isStatic, boolean takesArguments) {}
