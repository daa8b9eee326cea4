package org.sijil.localstack.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.localstack.nation.Address;
import org.sijil.localstack.nation.SampleHousehold;
import org.sijil.localstack.nation.SampleMember;
import org.sijil.localstack.nation.SamplePerson;

/** The sample nation in the words of the registries' API. */
public final class Bodies {

    private Bodies() {}

    /**
     * The registration of one member.
     *
     * @param numbers those of the members before, by their place
     */
    static Map<String, Object> person(SampleHousehold household, SampleMember member, List<String> numbers) {
        SamplePerson person = member.person();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("givenName", person.givenName());
        body.put("familyName", person.familyName());
        body.put("sex", person.sex());
        body.put("birthDate", person.birthDate().toString());
        body.put("nationality", person.nationality());
        putIfKnown(body, "cnie", person.cnie());
        putIfKnown(body, "residencePermit", person.residencePermit());
        SampleMember.Guardian guardian = member.guardian();
        if (guardian != null) {
            body.put("guardian", Map.of("idcs", numbers.get(guardian.member()), "relation", guardian.relation()));
        }
        body.put("maritalStatus", person.maritalStatus());
        body.put("address", address(household.address()));
        return body;
    }

    /**
     * The registration of the household, its declaration inside.
     *
     * @param numbers those of the members, by their place
     */
    public static Map<String, Object> household(SampleHousehold household, List<String> numbers) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (int place = 0; place < household.members().size(); place++) {
            members.add(member(household.members().get(place), place, numbers));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("address", address(household.address()));
        body.put("members", members);
        body.put("declaration", household.declaration());
        return body;
    }

    private static Map<String, Object> member(SampleMember member, int place, List<String> numbers) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("idcs", numbers.get(place));
        body.put("relation", member.relation());
        putIfKnown(body, "spouse", member.spouse() == null ? null : numbers.get(member.spouse()));
        body.put("parents", member.parents().stream().map(numbers::get).toList());
        body.put("situation", member.situation());
        return body;
    }

    private static Map<String, Object> address(Address address) {
        return Map.of("territory", address.territory(), "area", address.area(), "line", address.line());
    }

    private static void putIfKnown(Map<String, Object> body, String field, @Nullable Object value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}
