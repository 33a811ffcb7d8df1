/**
 * A course as one file, to be installed elsewhere without a network: {@code PackWriter} makes it,
 * {@code PackReader} trusts nothing in it but what its list of hashes says and what this program
 * would have read anyway.
 */
@NullMarked
package dev.asyncworkbook.grader.pack;

import org.jspecify.annotations.NullMarked;
