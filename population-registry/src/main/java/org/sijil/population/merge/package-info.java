/**
 * Two records of one person become one: one adjudicator proposes it, another confirms it, and so it is undone.
 *
 * <p>{@link org.sijil.population.merge.MergeResource} is the way in. {@code Merge} is the state machine ({@link
 * org.sijil.population.merge.MergeState}), {@code Merges} moves it on, {@code MergeRules} says which two records cannot be one
 * person's, {@code MergeEffect} makes two records one and two again. Uses person, vitalevent and marriage.
 *
 * <p>Invariants: nobody confirms an own proposal; the record that gives way keeps its history and its number, which leads to the
 * other one from then on; whatever a merge changed is said with the merge as its cause, so that undoing it finds all of it.
 */
@NullMarked
package org.sijil.population.merge;

import org.jspecify.annotations.NullMarked;
