/**
 * The score of a household, by the formula in force: a file of coefficients, never numbers in code.
 *
 * <p>{@code Formulas} holds the files, read and checked by {@code FormulaReader}; {@code
 * FormulaProposals} lets two people bring a new one into force; {@code Measures} says what can
 * be taken from a household; {@link org.sijil.social.scoring.Scorer} computes, exactly, and shows every line. A score
 * keeps its inputs and its formula's id, so that it can be computed again. Uses geography, composition, declaration and rulefile.
 */
@NullMarked
package org.sijil.social.scoring;

import org.jspecify.annotations.NullMarked;
