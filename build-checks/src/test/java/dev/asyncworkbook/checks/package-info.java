/** Tests about the code base itself; they run last and see every module. */
@NullMarked
package dev.asyncworkbook.checks;

import org.jspecify.annotations.NullMarked;
