package org.sijil.social.questionnaire;

/** A text of the questionnaire in the three languages of those who read it. */
public record Wording(String ar, String fr, String en) {}
