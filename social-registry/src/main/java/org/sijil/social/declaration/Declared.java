package org.sijil.social.declaration;

/** A declaration that fits the household. */
public record Declared(Declaration answers, AnswerSheet sheet) {}
