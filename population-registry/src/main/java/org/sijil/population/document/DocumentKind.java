package org.sijil.population.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a paper is, among those that registration asks for. */
public enum DocumentKind {
    @JsonProperty("cnie")
    CNIE,
    @JsonProperty("residence-permit")
    RESIDENCE_PERMIT,
    @JsonProperty("birth-record")
    BIRTH_RECORD,
    @JsonProperty("legal-representation")
    LEGAL_REPRESENTATION,
    @JsonProperty("witness-statement")
    WITNESS_STATEMENT,
    @JsonProperty("judgment")
    JUDGMENT,
    @JsonProperty("proof-of-address")
    PROOF_OF_ADDRESS,
    @JsonProperty("other")
    OTHER;

    /** As it stands in a query. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DocumentKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
