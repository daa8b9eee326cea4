/**
 * What the tests of every module share: a real PostgreSQL, signed tokens, fresh people, a fuzzer and the house rules.
 *
 * <p>A test starts with {@code @WithTestResource(SijilTestResource.class)}; {@link org.sijil.testing.TestTokens} says
 * who calls, {@link org.sijil.testing.TestPeople} whom it is about, {@link org.sijil.testing.EndpointFuzz} tries to
 * break every endpoint and {@link org.sijil.testing.HouseRules} holds the architecture.
 *
 * <p>It may use no other module of Sijil: what it checks must be computed independently of what it checks.
 */
@NullMarked
package org.sijil.testing;

import org.jspecify.annotations.NullMarked;
