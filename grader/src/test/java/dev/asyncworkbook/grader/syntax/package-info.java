@NullMarked
package dev.asyncworkbook.grader.syntax;

import org.jspecify.annotations.NullMarked;
