package org.sijil.commons.problem;

/** A reason whose texts hold what only the case at hand knows: the bounds of a number, the words to choose from. */
record WordedProblem(String name, Answer answer) implements ProblemType {}
