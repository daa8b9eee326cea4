package org.sijil.population.delivery;

import org.jspecify.annotations.Nullable;

/**
 * Where a person can be written to.
 *
 * @param address a telephone number or an e-mail address; null for nobody
 */
public record Contact(Channel channel, @Nullable String address) {

    /** Nobody. */
    public static final Contact NONE = new Contact(Channel.NONE, null);

    /** How a message travels. */
    public enum Channel {
        SMS,
        EMAIL,
        NONE
    }

    /** The telephone if there is one, else the e-mail address, else nobody. */
    public static Contact of(@Nullable String phone, @Nullable String email) {
        if (phone != null) {
            return new Contact(Channel.SMS, phone);
        }
        return email == null ? NONE : new Contact(Channel.EMAIL, email);
    }

    /** Never the address: texts end up in logs. */
    @Override
    public String toString() {
        return "Contact[" + channel + "]";
    }
}
