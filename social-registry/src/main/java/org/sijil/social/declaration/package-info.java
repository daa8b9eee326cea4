/**
 * What a household declares about its dwelling, goods, work and bills, and the rules that its answers must respect.
 *
 * <p>{@code DeclarationForm} is what is handed in, {@code DeclarationReader} makes of it a {@code Declaration}, the answers
 * that are weighed, and keeps the rest in an {@code AnswerSheet}; {@code DeclarationRules} holds counts against the people who
 * live there. Every answer is required, so that nothing counts as zero by being forgotten. Uses composition and questionnaire.
 */
@NullMarked
package org.sijil.social.declaration;

import org.jspecify.annotations.NullMarked;
