@NullMarked
package dev.asyncworkbook.grader.pack;

import org.jspecify.annotations.NullMarked;
