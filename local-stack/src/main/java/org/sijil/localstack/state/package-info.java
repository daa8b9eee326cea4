/**
 * What a stack keeps between two starts: its folder, its generated secrets, and where the built programs are.
 *
 * <p>The ways in are {@link org.sijil.localstack.state.StateDir}, {@link org.sijil.localstack.state.Secrets} and {@link
 * org.sijil.localstack.state.Checkout}. Nothing here starts a process.
 */
@NullMarked
package org.sijil.localstack.state;

import org.jspecify.annotations.NullMarked;
