package org.sijil.population.duplicate;

/**
 * What a case is made of when it is opened.
 *
 * @param request as JSON
 * @param fingerprint of kind and request, by which the same newcomer is known again
 * @param described as JSON
 * @param rules by which the newcomer was compared
 */
record CaseOpening(String kind, String request, String fingerprint, String described, String territory, String rules) {}
