package org.sijil.commons.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijil.testing.SijilTestResource;
import org.sijil.testing.TestTokens;

/** Every field that cannot be read says which it is, what is wrong with it and how to mend it, in three languages. */
@QuarkusTest
@WithTestResource(SijilTestResource.class)
class RefusedValueTest {

    private static final List<String> LANGUAGES = List.of("en", "fr", "ar");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"date": "2026-02-30"}                                   | /date            | invalid-date           | 1988-03-08
        {"date": "8/3/1988"}                                     | /date            | invalid-date           | 1988-03-08
        {"date": ""}                                             | /date            | invalid-date           | 1988-03-08
        {"date": 7442}                                           | /date            | invalid-date           | 1988-03-08
        {"date": [1988, 3, 8]}                                   | /date            | invalid-date           | 1988-03-08
        {"date": "1988-03-08T00:00:00Z"}                         | /date            | invalid-date           | 1988-03-08
        {"date": "+999999999-12-31"}                             | /date            | invalid-date           | 1988-03-08
        {"choice": "canary"}                                     | /choice          | unknown-choice         | failed
        {"choice": ""}                                           | /choice          | unknown-choice         | failed
        {"choice": 0}                                            | /choice          | unknown-choice         | failed
        {"choice": {}}                                           | /choice          | unknown-choice         | failed
        {"uuid": "canary"}                                       | /uuid            | invalid-uuid           | 01a2006b
        {"uuid": 5}                                              | /uuid            | invalid-uuid           | 01a2006b
        {"number": "3"}                                          | /number          | invalid-whole-number   | 3
        {"number": 2.7}                                          | /number          | invalid-whole-number   | 3
        {"number": true}                                         | /number          | invalid-whole-number   | 3
        {"number": 99999999999}                                  | /number          | number-out-of-range    | .
        {"primitive": "3"}                                       | /primitive       | invalid-whole-number   | 3
        {"decimal": "2.5"}                                       | /decimal         | invalid-number         | 2.5
        {"yesNo": "true"}                                        | /yesNo           | invalid-boolean        | false
        {"yesNo": 1}                                             | /yesNo           | invalid-boolean        | false
        {"text": 5}                                              | /text            | invalid-text           | .
        {"text": {}}                                             | /text            | invalid-text           | .
        {"list": "canary"}                                       | /list            | invalid-list           | .
        {"list": ["a", {}]}                                      | /list/1          | invalid-text           | .
        {"inner": "canary"}                                      | /inner           | invalid-object         | .
        {"inner": []}                                            | /inner           | invalid-object         | .
        {"inner": {"day": "canary"}}                             | /inner/day       | invalid-date           | 1988-03-08
        {"inner": {"a/b~c": 1}}                                  | /inner/a~1b~0c   | unknown-field          | .
        {"inner": {"day": nonsense}}                             | /inner           | malformed-body         | JSON
        {"list": [1]}                                            | /list/0          | invalid-text           | .
        {"text": false}                                          | /text            | invalid-text           | .
        {"idcs": "2000000007"}                                   | /idcs            | invalid-idcs           | 9
        {"idcs": 2000000006}                                     | /idcs            | invalid-text           | .
        {"cnie": "ABC123"}                                       | /cnie            | invalid-cnie           | AB123456
        {"phone": "0812345678"}                                  | /phone           | invalid-phone-number   | 0612345678
        {"territory": "6"}                                       | /territory       | invalid-territory-code | 06.141
        {"name": {}}                                             | /name            | name-missing           | fr
        {"name": {"ar": "  "}}                                   | /name            | name-missing           | fr
        {"name": {"fr": "العلوي"}}                               | /name/fr         | name-not-latin         | ar
        {"name": {"fr": "R2D2"}}                                 | /name/fr         | name-not-latin         | ar
        {"name": {"ar": "Canary"}}                               | /name/ar         | name-not-arabic        | fr
        {"name": {"ar": 5}}                                      | /name/ar         | invalid-text           | .
        {"money": {"amount": "1.234", "currency": "MAD"}}        | /money/amount    | invalid-amount         | 533.00
        {"money": {"currency": "MAD"}}                           | /money/amount    | invalid-amount         | 533.00
        {"money": {"amount": "1.00", "currency": "EUR"}}         | /money/currency  | invalid-currency       | MAD
        {"money": "1.00"}                                        | /money           | invalid-object         | .
        """)
    void aValueThatCannotBeReadSaysWhatItShouldBe(String body, String pointer, String code, String remedy) {
        inEveryLanguage(body, pointer, code, remedy);
    }

    @Test
    void aNameThatIsTooLongSaysHowLongItMayBe() {
        inEveryLanguage("{\"name\": {\"fr\": \"" + "a".repeat(101) + "\"}}", "/name/fr", "name-too-long", "100");
    }

    @Test
    void everyWordOfAChoiceIsListedAsItIsWritten() {
        String detail =
                refused("en", "values", "{\"choice\": \"Finished\"}").extract().path("errors[0].detail");

        assertEquals(
                "Not one of the words allowed. Write one of: queued, running, finished, failed, cancelled.", detail);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        given    | null                       | not-null          | null
        written  | " "                        | not-blank         | .
        sized    | "canary"                   | size              | 2
        few      | ["a", "b", "c"]            | size              | 0
        few/1    | ["a", null]                | not-null          | null
        low      | 2                          | min               | 3
        high     | 10                         | max               | 9
        count    | -1                         | positive-or-zero  | 0
        email    | "canary"                   | email             | example.ma
        line     | ""                         | one-line          | .
        line     | "  "                       | one-line          | .
        line     | "a\\nb"                    | one-line          | .
        month    | "canary"                   | month             | 2026-11
        unworded | "9999-01-01"               | past              | .
        """)
    void aBrokenRuleSaysHowToKeepIt(String field, String value, String code, String remedy) {
        for (String language : LANGUAGES) {
            refused(language, "rules", rules(field.replaceAll("/.*", ""), value))
                    .body("code", equalTo("invalid-request"))
                    .body("errors.pointer", contains("/" + field))
                    .body("errors.code", contains(code))
                    .body("errors[0].detail", containsString(remedy))
                    .body("errors[0].detail", not(containsString("{")))
                    .body(not(containsString("canary")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"primitive\": null}"})
    void aNumberThatIsLeftOutIsMissing(String body) {
        for (String language : LANGUAGES) {
            refused(language, "values", body)
                    .body("code", equalTo("invalid-request"))
                    .body("errors.pointer", contains("/primitive"))
                    .body("errors.code", contains("not-null"));
        }
    }

    /** A form in which only one field is wrong. */
    private static String rules(String field, String value) {
        Map<String, String> fields = new TreeMap<>(Map.of("given", "\"x\"", "written", "\"x\"", "low", "3"));
        fields.put(field, value);
        return fields.entrySet().stream()
                .map(one -> "\"" + one.getKey() + "\": " + one.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static void inEveryLanguage(String body, String pointer, String code, String remedy) {
        Set<String> details = LANGUAGES.stream()
                .map(language -> refused(language, "values", body)
                        .body("code", equalTo(code))
                        .body("errors.pointer", contains(pointer))
                        .body("errors.code", contains(code))
                        .body("errors[0].detail", containsString(remedy))
                        .body(not(containsString("anary")))
                        .extract()
                        .<String>path("errors[0].detail"))
                .collect(Collectors.toSet());
        assertEquals(LANGUAGES.size(), details.size(), "a language is missing");
    }

    private static ValidatableResponse refused(String language, String form, String body) {
        return given().auth()
                .oauth2(TestTokens.of("registration-agent"))
                .contentType("application/json")
                .header("Accept-Language", language)
                .body(body)
                .post("/v1/forms/" + form)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
