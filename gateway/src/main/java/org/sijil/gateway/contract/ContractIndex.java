package org.sijil.gateway.contract;

import java.util.List;

/** The documents there are. */
public record ContractIndex(List<Entry> documents) {

    /** One document and where it is. */
    public record Entry(String name, String href) {}
}
