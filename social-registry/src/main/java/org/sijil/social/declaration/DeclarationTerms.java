package org.sijil.social.declaration;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sijil.social.rulefile.RuleFiles;

/** Until when declarations hold, and when households are told before: files, read and checked once, at start. */
@Startup
@ApplicationScoped
public class DeclarationTerms {

    private static final RuleFiles<DeclarationTerm> FILES =
            new RuleFiles<>("terms", DeclarationTerm::read, DeclarationTerm::id);

    private final List<DeclarationTerm> byDate;

    DeclarationTerms(DeclarationTermsConfig config) {
        byDate = FILES.all(config.shipped(), config.folder()).values().stream()
                .sorted(Comparator.comparing(DeclarationTerm::effectiveFrom))
                .toList();
    }

    /** The first day on which a declaration no longer holds, by the term of the day on which it was made. */
    public LocalDate endOf(LocalDate declaredOn) {
        return declaredOn.plusMonths(on(declaredOn).months());
    }

    /** Days before the end on which a household is told, the most first. */
    public List<Integer> reminders(LocalDate today) {
        return on(today).reminders().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** Before the first term there was the first. */
    private DeclarationTerm on(LocalDate date) {
        return byDate.stream()
                .filter(term -> !term.effectiveFrom().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElse(byDate.get(0));
    }
}
