package org.sijil.social.request;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request comes from. */
@RegisterForReflection
@Schema(name = "RequestChannel")
public enum Channel {
    /** From the portal, by the person's own token. */
    ONLINE,
    /** Handed in at a centre, where an agent writes it down for the person. */
    CENTRE;

    /** The name on the wire. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
