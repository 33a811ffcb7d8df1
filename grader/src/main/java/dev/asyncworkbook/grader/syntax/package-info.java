/**
 * The source of an answer as a tree: what it mentions, and where its constants stand. It is parsed
 * by the JDK's own compiler and nothing more: no class of it is loaded and no processor runs.
 */
@NullMarked
package dev.asyncworkbook.grader.syntax;

import org.jspecify.annotations.NullMarked;
