package org.sijil.social;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sijil.social.declaration.Declaration;

/** Declarations for tests: a household that owns nothing, with the named answers changed. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** As JSON: name, value, name, value… */
    public static Map<String, Object> of(Object... changes) {
        Map<String, Object> answers = none();
        for (int index = 0; index < changes.length; index += 2) {
            if (answers.put((String) changes[index], changes[index + 1]) == null) {
                throw new IllegalArgumentException("No such answer: " + changes[index]);
            }
        }
        return answers;
    }

    /** As the record. */
    public static Declaration declaration(Object... changes) {
        return JSON.convertValue(of(changes), Declaration.class);
    }

    private static Map<String, Object> none() {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("rooms", 1);
        answers.put("dwelling", "basic");
        answers.put("headEducation", "none");
        answers.put("headOccupation", "none");
        for (String flag : flags()) {
            answers.put(flag, false);
        }
        for (String count : counts()) {
            answers.put(count, 0);
        }
        answers.put("yearlyButane", "0.00");
        answers.put("yearlyWaterAndElectricity", "0.00");
        answers.put("yearlyTelecom", "0.00");
        return answers;
    }

    private static String[] flags() {
        return new String[] {
            "bathOrShower", "electricityMeter", "headEmployer", "headRetiredOrAnnuitant", "computer", "satelliteDish",
            "fixedTelephone", "otherHealthCover", "loan", "secondaryHome", "garage", "professionalPremises",
            "nonAgriculturalLand", "irrigatedLand"
        };
    }

    private static String[] counts() {
        return new String[] {
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
            "cows"
        };
    }
}
