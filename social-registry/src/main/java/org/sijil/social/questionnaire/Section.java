package org.sijil.social.questionnaire;

import java.util.List;

/** A step of the form. */
public record Section(String code, Wording title, List<Question> questions) {}
