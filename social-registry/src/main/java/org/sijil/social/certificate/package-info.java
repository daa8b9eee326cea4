/**
 * Papers that a household can show: that it is registered, and its score. Signed PDF in Arabic and French, with a QR code that
 * anybody can verify without asking, and may verify by asking.
 *
 * <p>The ways in are {@link org.sijil.social.certificate.CertificateResource} and {@link
 * org.sijil.social.certificate.CertificateCheckResource}; {@code Certificates} holds the rules, {@code CertificateRows} the rows,
 * {@code CertificatePaper} sets the page and {@code CertificateKeys} holds what signs. Uses household and geography.
 *
 * <p>Invariant: a paper says what was pinned when it was issued, whatever happened since; the check says whether it still holds.
 */
@NullMarked
package org.sijil.social.certificate;

import org.jspecify.annotations.NullMarked;
