package org.sijil.social.request;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.identifier.Receipt;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.social.household.NamedPeople;

/** Reads of requests. A request whole leaves a consultation record for each who is named in it; lists tell nothing personal. */
@ApplicationScoped
class RequestFile {

    private static final List<String> FIELDS = List.of("request");

    /** No request has it. */
    private static final Receipt NONE = new Receipt("");

    private final RequestRows rows;
    private final NamedPeople people;

    RequestFile(RequestRows rows, NamedPeople people) {
        this.rows = rows;
        this.people = people;
    }

    /** For whoever has moved it, in their transaction. */
    Uni<RequestView> shown(UUID id) {
        return rows.view(id).call(view -> people.read(named(view), FIELDS));
    }

    /** For whoever was admitted in this transaction: to decide a complaint about it, or to give it back. */
    Uni<RequestView> admitted(UUID id) {
        return rows.admitted(id).call(view -> people.read(named(view), FIELDS));
    }

    @WithTransaction
    Uni<RequestView> one(UUID id) {
        return shown(id);
    }

    @WithTransaction
    Uni<List<RequestStep>> history(UUID id) {
        return shown(id).chain(rows::steps);
    }

    @WithTransaction
    Uni<ReceiptView> receipt(UUID id) {
        return rows.receipt(id);
    }

    @WithTransaction
    Uni<Page<RequestSummary>> list(RequestFilter filter, PageRequest page) {
        return rows.list(filter, page);
    }

    /** A receipt that is unknown and one that is none at all take the same way to the same answer. */
    @WithTransaction
    Uni<FollowingView> follow(ReceiptQuery query) {
        return rows.followed(Receipt.read(query.receipt()).orElse(NONE))
                .onItem()
                .ifNull()
                .failWith(RequestProblem.UNKNOWN_REQUEST_RECEIPT::refuse);
    }

    private static List<Idcs> named(RequestView view) {
        List<Idcs> named = new ArrayList<>(view.content().named());
        named.add(view.declarant());
        return named;
    }
}
