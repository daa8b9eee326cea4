/**
 * Amounts of money, exact to the centime.
 *
 * <p>{@link org.sijil.commons.money.Money} is the only way in; nothing here or elsewhere counts money in floating point.
 * Uses problem.
 */
@NullMarked
package org.sijil.commons.money;

import org.jspecify.annotations.NullMarked;
