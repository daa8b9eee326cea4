/**
 * Files of rules: found, read strictly, and refused with file, line and reason.
 *
 * <p>{@link org.sijil.social.rulefile.RuleFiles} finds the files that the service brings along and those of a folder beside
 * them, {@link org.sijil.social.rulefile.YamlMap} reads one. Uses nothing of the other features.
 */
@NullMarked
package org.sijil.social.rulefile;

import org.jspecify.annotations.NullMarked;
