package org.sijil.population.likeness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.sijil.population.likeness.Candidates.Candidate;
import org.sijil.population.person.Traits;

/** People in memory whom the index of the register cannot show yet, found by the same questions as by the index. */
public final class Company {

    private final List<Candidate> people = new ArrayList<>();
    private final List<Set<String>> traits = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Takes in somebody of whom date of birth and residence are known. */
    public void add(UUID person, Sought described) {
        add(new Candidate(person, described.description()));
    }

    void add(Candidate one) {
        int place = people.size();
        Set<String> terms = traits(one.known());
        people.add(one);
        traits.add(terms);
        terms.forEach(term ->
                places.computeIfAbsent(term, unknown -> new ArrayList<>()).add(place));
    }

    List<Candidate> find(List<Question> questions) {
        Set<Integer> found = new LinkedHashSet<>();
        for (Question question : questions) {
            fewest(question).stream()
                    .filter(place -> question.isAnsweredBy(traits.get(place)))
                    .forEach(found::add);
        }
        return found.stream().map(people::get).toList();
    }

    /** Of the sets of a question, that which leaves the fewest people to be asked. */
    private Set<Integer> fewest(Question question) {
        Set<Integer> fewest = Set.of();
        for (int set = 0; set < question.sets().size(); set++) {
            Set<Integer> some = new LinkedHashSet<>();
            question.sets().get(set).forEach(term -> some.addAll(places.getOrDefault(term, List.of())));
            fewest = set == 0 || some.size() < fewest.size() ? some : fewest;
        }
        return fewest;
    }

    private static Set<String> traits(Description known) {
        LocalDate birth = Objects.requireNonNull(known.birthDate());
        return Traits.of(
                known.givenName(),
                known.familyName(),
                birth,
                known.birthPlace(),
                Objects.requireNonNull(known.territory()));
    }
}
