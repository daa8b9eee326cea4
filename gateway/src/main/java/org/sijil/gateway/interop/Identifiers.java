package org.sijil.gateway.interop;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.sijil.commons.identifier.Idcs;

/** How SPDCI writes who somebody is. */
final class Identifiers {

    private Identifiers() {}

    /** Only ever of the person about whom the partner asked. */
    static ArrayNode of(Idcs idcs) {
        ArrayNode identifiers = JsonNodeFactory.instance.arrayNode();
        identifiers.addObject().put("identifier_type", "UIN").put("identifier_value", idcs.value());
        return identifiers;
    }
}
