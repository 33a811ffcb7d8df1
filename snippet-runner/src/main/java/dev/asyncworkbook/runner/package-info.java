/**
 * From source text to a trace: compiles a learner's program, has a child JVM run it on the kernel,
 * and brings back what happened.
 *
 * <p>Read in this order: {@link dev.asyncworkbook.runner.Program} is what a learner wrote, {@link
 * dev.asyncworkbook.runner.ProgramCompiler} turns it into classes, {@link
 * dev.asyncworkbook.runner.ProgramRunner} runs them, {@link
 * dev.asyncworkbook.runner.SnippetSession} does the same for a prompt, piece by piece. Behind them:
 * {@code .instrument} rewrites the classes, {@code .process} keeps the child JVM, {@code .wire} is
 * what the two say to each other, and {@code .child} is the only package whose code runs next to a
 * learner's.
 */
@NullMarked
package dev.asyncworkbook.runner;

import org.jspecify.annotations.NullMarked;
