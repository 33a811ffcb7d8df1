@NullMarked
package dev.asyncworkbook.kernel.multi;

import org.jspecify.annotations.NullMarked;
