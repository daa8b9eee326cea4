package org.sijil.social.geography;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.sijil.commons.identifier.TerritoryCode;

/** A place where it is only named: what another lies within, or where a household lives. */
@RegisterForReflection
public record PlaceName(TerritoryCode code, PlaceKind kind, PlaceLabel name) {}
