/**
 * What a person types: {@code ./sijil demo}, {@code up}, {@code down}, {@code status}, {@code logs}, {@code token},
 * {@code reset}.
 *
 * <p>The way in is {@link org.sijil.localstack.command.Sijil}. A command prints sentences and gives an exit code: 0 done,
 * 1 it could not be done, 2 it was not understood, 3 the stack is not up.
 */
@NullMarked
package org.sijil.localstack.command;

import org.jspecify.annotations.NullMarked;
