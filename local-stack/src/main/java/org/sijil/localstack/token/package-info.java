/**
 * Access tokens for the people and partners of the demo, from the real identity provider.
 *
 * <p>The way in is {@link org.sijil.localstack.token.Tokens}; {@link org.sijil.localstack.token.DemoIdentity} lists who
 * there is. Users are made when first asked for; their passwords are derived from one secret of the stack.
 */
@NullMarked
package org.sijil.localstack.token;

import org.jspecify.annotations.NullMarked;
