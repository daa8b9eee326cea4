/**
 * Signing what leaves the suite: keys of Ed25519, and detached signatures (CMS, PAdES baseline B) over documents.
 *
 * <p>{@link org.sijil.commons.signature.Ed25519Key} signs short texts and codes; {@link
 * org.sijil.commons.signature.DocumentSigner} signs papers with a key and its X.509 certificate. Both use the signatures of
 * the JDK; {@code Der} writes the few structures around them. Uses hash.
 */
@NullMarked
package org.sijil.commons.signature;

import org.jspecify.annotations.NullMarked;
