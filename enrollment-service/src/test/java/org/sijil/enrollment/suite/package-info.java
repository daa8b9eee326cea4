/**
 * What the tests of this service share: both feeds over real HTTP, and people and households to tell of.
 *
 * <p>Every test makes its own people. Uses testing-support.
 */
package org.sijil.enrollment.suite;
