package org.sijil.localstack.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.sijil.localstack.nation.Relation;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleMember;

/**
 * A household of the sample as the registries know it.
 *
 * @param view what the social registry says of it
 * @param regimes in which its head is enrolled
 */
record Home(SampleHousehold sample, JsonNode view, Set<String> regimes) {

    /** By which the social registry's addresses name it. */
    String id() {
        return view.path("id").asText();
    }

    /** Who may read it. */
    String agent() {
        return "agent:" + sample.address().region();
    }

    /** The number of the first member who is that to the head. */
    String number(Relation relation) {
        return StreamSupport.stream(view.path("members").spliterator(), false)
                .filter(one -> one.path("relation").asText().equals(relation.code()))
                .map(one -> one.path("idcs").asText())
                .findFirst()
                .orElseThrow();
    }

    /** One of its members, by the birth date, as somebody to ask about. */
    Optional<Example> example(SampleMember member) {
        String birthDate = member.person().birthDate().toString();
        return StreamSupport.stream(view.path("members").spliterator(), false)
                .filter(one -> one.path("birthDate").asText().equals(birthDate))
                .map(one -> one.path("idcs").asText())
                .findFirst()
                .map(idcs -> new Example(
                        idcs,
                        view.path("code").asText(),
                        birthDate,
                        sample.address().region()));
    }
}
