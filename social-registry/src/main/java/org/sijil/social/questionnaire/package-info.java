/**
 * What a household is asked: a file of questions, code lists and counting rules, in three languages, never code.
 *
 * <p>{@code Questionnaires} holds the files, read and checked at start by {@code QuestionnaireReader};
 * {@link org.sijil.social.questionnaire.MemberSheets} checks what is said of each member and derives from it the counts and
 * what is said of the head. Uses composition and rulefile.
 */
@NullMarked
package org.sijil.social.questionnaire;

import org.jspecify.annotations.NullMarked;
