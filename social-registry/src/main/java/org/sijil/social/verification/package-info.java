/**
 * Verification of answers by partner bodies: who can verify what is a file, what is asked waits in a table, and the answer is
 * kept beside the declaration. A contradiction changes no score: it is shown to agents and to the household.
 *
 * <p>{@code VerificationPlan} says what is to be asked, {@code VerificationRounds} asks over HTTP ({@code RestBody}) or by files
 * ({@code BodyFiles}), {@code Findings} takes answers. Uses rulefile, household and explanation.
 */
@NullMarked
package org.sijil.social.verification;

import org.jspecify.annotations.NullMarked;
