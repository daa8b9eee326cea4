package org.sijil.commons.database;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A value that is JSON already, its properties sorted by name; within other JSON it stands as it is.
 *
 * @param text as {@link JsonText#sorted} writes it
 */
@RegisterForReflection
public record SortedJson(@JsonValue @JsonRawValue String text) {}
