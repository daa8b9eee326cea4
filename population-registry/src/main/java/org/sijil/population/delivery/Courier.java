package org.sijil.population.delivery;

import io.smallrye.mutiny.Uni;

/** Whoever delivers messages. A failure means that the message is to be delivered again. */
interface Courier {

    Uni<Void> deliver(Message message);
}
