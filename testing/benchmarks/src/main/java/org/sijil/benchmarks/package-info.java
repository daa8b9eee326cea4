/**
 * First measurements of the suite, each as a ratio to a floor measured in the same run on the same database.
 *
 * <p>{@link org.sijil.benchmarks.Benchmarks} starts the real stack, loads a sample and measures; {@code BareServer} is the floor
 * of the HTTP figures. Not part of the build's tests.
 */
@NullMarked
package org.sijil.benchmarks;

import org.jspecify.annotations.NullMarked;
