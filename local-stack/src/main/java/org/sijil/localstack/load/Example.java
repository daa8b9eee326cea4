package org.sijil.localstack.load;

/**
 * Somebody of the sample to ask about. Invented, like all of it.
 *
 * @param household the code of the household
 * @param region where their household lies: its agents may read both
 */
record Example(String idcs, String household, String birthDate, String region) {}
