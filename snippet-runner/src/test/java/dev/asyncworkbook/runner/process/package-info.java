/** Tests of the child process and the talk with it. */
@NullMarked
package dev.asyncworkbook.runner.process;

import org.jspecify.annotations.NullMarked;
