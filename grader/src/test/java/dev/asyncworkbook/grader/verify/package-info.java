@NullMarked
package dev.asyncworkbook.grader.verify;

import org.jspecify.annotations.NullMarked;
