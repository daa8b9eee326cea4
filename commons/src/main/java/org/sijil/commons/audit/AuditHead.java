package org.sijil.commons.audit;

/**
 * A seal known from elsewhere, as in a log of the time or an earlier export: it must still be in the chain. Only such a witness
 * shows that a chain was cut or replaced as a whole by someone who held the key.
 *
 * @param seal its number
 * @param hash its hash, in hexadecimal
 */
public record AuditHead(long seal, String hash) {}
