package org.sijil.social.household;

import java.util.Objects;

/** Shows what a declaration came to. */
final class Receipts {

    private Receipts() {}

    static DeclarationReceipt of(RosterChange change) {
        RosterChange.Scored scored = Objects.requireNonNull(change.scored());
        return new DeclarationReceipt(
                Objects.requireNonNull(change.declaration()),
                new ScoreView(
                        scored.score().value().toPlainString(),
                        scored.score().formula(),
                        change.household().area(),
                        scored.at(),
                        scored.score().breakdown(),
                        null));
    }
}
