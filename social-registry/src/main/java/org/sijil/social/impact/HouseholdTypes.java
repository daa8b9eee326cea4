package org.sijil.social.impact;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sijil.commons.problem.Texts;
import org.sijil.social.composition.Relation;
import org.sijil.social.composition.Resident;
import org.sijil.social.rulefile.YamlMap;

/**
 * By which types households are told apart, from a day on.
 *
 * @param confidence O official, O2 official through a transcription, P press, C public code, I inferred
 * @param types the last takes whoever is of no other
 */
@RegisterForReflection
public record HouseholdTypes(
        String id, LocalDate effectiveFrom, String source, String confidence, List<HouseholdType> types) {

    /**
     * One type.
     *
     * @param relations what members are to the head, in every household of the type; none of the last type
     */
    @RegisterForReflection
    public record HouseholdType(String code, Set<Relation> relations, Texts title) {

        static HouseholdType read(YamlMap yaml) {
            YamlMap title = yaml.map("title");
            Set<Relation> relations = EnumSet.noneOf(Relation.class);
            if (yaml.has("relations")) {
                yaml.texts("relations").forEach(code -> relations.add(relation(yaml, code)));
            }
            HouseholdType type = new HouseholdType(
                    yaml.name("code"), relations, new Texts(title.text("en"), title.text("fr"), title.text("ar")));
            title.nothingElse();
            yaml.nothingElse();
            return type;
        }

        private static Relation relation(YamlMap yaml, String code) {
            return Arrays.stream(Relation.values())
                    .filter(relation -> relation.code().equals(code))
                    .findFirst()
                    .orElseThrow(() -> yaml.fault("no relation is called " + code));
        }
    }

    static HouseholdTypes read(String file, String text) {
        YamlMap yaml = YamlMap.parse(file, text);
        HouseholdTypes read = new HouseholdTypes(
                yaml.name("id"),
                yaml.date("effectiveFrom"),
                yaml.text("source"),
                yaml.confidence(),
                yaml.maps("types").stream().map(HouseholdType::read).toList());
        yaml.nothingElse();
        read.requireEverybodyHasOne(yaml);
        return read;
    }

    /** The code of the type of a household with these members. */
    String of(Collection<Resident> residents) {
        Set<Relation> found = EnumSet.noneOf(Relation.class);
        residents.forEach(resident -> found.add(resident.relation()));
        return types.stream()
                .filter(type -> type.relations().isEmpty() || type.relations().equals(found))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private void requireEverybodyHasOne(YamlMap yaml) {
        List<Boolean> rest =
                types.stream().map(type -> type.relations().isEmpty()).toList();
        if (types.isEmpty() || rest.indexOf(true) != types.size() - 1) {
            throw yaml.fault("the last of the types has no relations, and no other");
        }
        Set<String> codes = new HashSet<>();
        if (!types.stream().allMatch(type -> codes.add(type.code()))) {
            throw yaml.fault("a code stands twice among the types");
        }
    }
}
