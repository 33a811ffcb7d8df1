package dev.asyncworkbook.kernel.trace;

/**
 * What Rust's compiler or a lint would have told the learner, told from what really happened.
 *
 * @param code the stable code, such as {@code D001}
 * @param message what is wrong, in one sentence that names the learner's things and lines
 * @param line the learner's line that it is about, from 1, or 0 if unknown
 * @param help what to do about it, in one sentence
 */
public record Diagnostic(String code, String message, int line, String help) {}
