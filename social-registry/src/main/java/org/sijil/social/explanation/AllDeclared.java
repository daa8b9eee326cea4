package org.sijil.social.explanation;

import io.quarkus.arc.DefaultBean;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Predicate;

/** As long as nobody verifies answers, all of them are the household's word. */
@DefaultBean
@ApplicationScoped
class AllDeclared implements UnverifiedAnswers {

    @Override
    public Uni<Predicate<String>> of(UUID declaration) {
        return Uni.createFrom().item(answer -> true);
    }
}
