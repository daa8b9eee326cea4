/**
 * What a household declares about its dwelling, goods, work and bills, and the rules that its answers must respect.
 *
 * <p>{@code Declaration} is the sheet of answers, {@code DeclarationRules} what is checked against the people who live
 * there. Every answer is required, so that nothing counts as zero by being forgotten. Uses composition.
 */
@NullMarked
package org.sijil.social.declaration;

import org.jspecify.annotations.NullMarked;
