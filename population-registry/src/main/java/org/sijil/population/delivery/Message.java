package org.sijil.population.delivery;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;

/** What a courier takes to somebody. The id is the same at every attempt, so that a relay can drop a second one. */
@RegisterForReflection
record Message(UUID id, Contact.Channel channel, String to, String text) {

    /** Neither the address nor the text: both are secrets. */
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
