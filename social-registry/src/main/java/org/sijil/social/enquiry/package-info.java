/**
 * What partners may ask of households: the class of the score, whether it lies under a published threshold, and, where granted, the
 * score itself or who lives together.
 *
 * <p>The way in is {@link org.sijil.social.enquiry.EnquiryResource}; {@code Enquiries} holds the rules, {@code EnquiryRows} the
 * statement. Whom a partner means, and whether it may ask, the population registry says. Uses composition, membership, household,
 * population and threshold.
 *
 * <p>Invariant: whoever is unknown, sealed, in no household or without a score is answered for alike; of whom a seal protects, nothing is told through those who live with them.
 */
@NullMarked
package org.sijil.social.enquiry;

import org.jspecify.annotations.NullMarked;
