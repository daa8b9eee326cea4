package org.sijil.system;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sijil.system.Register.Person;

/**
 * A family of two adults and three schoolchildren, poor enough for every support there is.
 *
 * @param id of the household
 */
record Home(String id, Person head, Person spouse, List<Person> children) {

    static final String HOUSEHOLDS = "/api/social/v1/households";

    private static final List<String> YES_OR_NO = List.of(
            "bathOrShower",
            "electricityMeter",
            "headEmployer",
            "headRetiredOrAnnuitant",
            "computer",
            "satelliteDish",
            "fixedTelephone",
            "otherHealthCover",
            "loan",
            "secondaryHome",
            "garage",
            "professionalPremises",
            "nonAgriculturalLand",
            "irrigatedLand");

    private static final List<String> HOW_MANY = List.of(
            "privatePupils6To14",
            "publicPupils6To14",
            "adultsWithoutDiploma",
            "adultsWithTechnicalDiploma",
            "adultsWithHigherDiploma",
            "adultsLiterate",
            "adultsEarning",
            "adultsInCommerce",
            "adultsOperatingMachines",
            "seniorExecutives",
            "mobilePhones",
            "cars",
            "motorcycles",
            "cows");

    private static final List<String> DIRHAMS_A_YEAR =
            List.of("yearlyButane", "yearlyWaterAndElectricity", "yearlyTelecom");

    /** Five registered people whose household is still to be entered. */
    record Draft(Person head, Person spouse, List<Person> children) {

        Map<String, Object> request() {
            return Home.request(head, spouse, children);
        }
    }

    static Draft draft(Register register) {
        Person head = register.man("1985-02-03");
        Person spouse = register.woman("1988-03-08");
        List<Person> children = List.of(
                register.child("2012-04-05", head, "father"),
                register.child("2015-06-07", head, "father"),
                register.child("2018-08-09", spouse, "mother"));
        return new Draft(head, spouse, children);
    }

    /** Registers five people and their household with its declaration. */
    static Home registered(Door door) {
        Draft draft = draft(new Register(door));
        ValidatableResponse answer = door.post(Register.AGENT, HOUSEHOLDS, draft.request());
        answer.statusCode(201);
        return new Home(answer.extract().path("id"), draft.head(), draft.spouse(), draft.children());
    }

    /** As an agent sees the household now. */
    ValidatableResponse read(Door door) {
        return door.get("agent:06", HOUSEHOLDS + "/" + id);
    }

    /** Lets a child join the household, at the version that it has now. */
    ValidatableResponse joined(Door door, Person child) {
        String household = HOUSEHOLDS + "/" + id;
        String version = read(door).extract().header("ETag");
        return door.as("agent:06")
                .contentType(ContentType.JSON)
                .header("If-Match", version)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(member(child, "child", true))
                .post(household + "/members")
                .then();
    }

    private static Map<String, Object> request(Person head, Person spouse, List<Person> children) {
        return Map.of(
                "address", Map.of("territory", "06.141.01.30", "area", "urban"),
                "members",
                        List.of(
                                member(head, "head", false),
                                member(spouse, "spouse", false),
                                member(children.get(0), "child", true),
                                member(children.get(1), "child", true),
                                member(children.get(2), "child", true)),
                "declaration", ownsNothing());
    }

    private static Map<String, Object> member(Person person, String relation, boolean atSchool) {
        Map<String, Object> member = new HashMap<>();
        member.put("idcs", person.idcs());
        member.put("relation", relation);
        if (atSchool) {
            member.put("situation", Map.of("schooling", "public"));
        }
        return member;
    }

    private static Map<String, Object> ownsNothing() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("rooms", 1);
        answers.put("dwelling", "basic");
        answers.put("headEducation", "none");
        answers.put("headOccupation", "none");
        for (String thing : YES_OR_NO) {
            answers.put(thing, false);
        }
        for (String thing : HOW_MANY) {
            answers.put(thing, 0);
        }
        for (String expense : DIRHAMS_A_YEAR) {
            answers.put(expense, "0.00");
        }
        answers.put("publicPupils6To14", 3);
        return answers;
    }
}
