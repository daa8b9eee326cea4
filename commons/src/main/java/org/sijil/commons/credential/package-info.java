/**
 * Codes that prove what they say without asking anybody: a few claims as CWT (RFC 8392), signed as COSE (RFC 9052) with Ed25519,
 * in base64url, short enough for a QR code on paper.
 *
 * <p>{@link org.sijil.commons.credential.SignedCode} makes and opens them; {@link org.sijil.commons.credential.CodeCheck} is
 * the command that verifies one with nothing but this library and a published key. {@code Cbor} is the encoding. Uses signature.
 */
@NullMarked
package org.sijil.commons.credential;

import org.jspecify.annotations.NullMarked;
