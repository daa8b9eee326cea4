package org.sijil.population.person;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.sijil.commons.audit.ConsultationView;
import org.sijil.commons.audit.Consultations;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.paging.Cursor;
import org.sijil.commons.paging.IdPlace;
import org.sijil.commons.paging.Page;
import org.sijil.commons.paging.PageRequest;
import org.sijil.commons.security.Caller;
import org.sijil.commons.version.AsOf;
import org.sijil.population.consultation.Reading;
import org.sijil.population.consultation.Readings;
import org.sijil.population.consultation.StatedPurpose;
import org.sijil.population.person.PersonSearch.Place;

/** The rules of reading: who sees whom, what goes on record, where a page begins. */
@ApplicationScoped
public class PersonFile {

    /** What a file shows, as the record of its reading names it. */
    public static final List<String> FIELDS = List.of(
            "idcs",
            "givenName",
            "familyName",
            "sex",
            "birthDate",
            "birthPlace",
            "nationality",
            "cnie",
            "residencePermit",
            "mother",
            "father",
            "guardian",
            "maritalStatus",
            "address",
            "phone",
            "email",
            "status",
            "deathDate");

    private static final List<String> HISTORY = List.of("history");
    private static final List<String> CHILDREN = List.of("children");
    private static final List<String> CONSULTATIONS = List.of("consultations");
    private static final Place BEFORE_ALL = new Place(-1, IdPlace.BEFORE_ALL.id());

    private final PersonLookup lookup;
    private final PersonSearch search;
    private final Consultations consultations;
    private final Readings readings;
    private final Caller caller;
    private final Clock clock;

    PersonFile(
            PersonLookup lookup,
            PersonSearch search,
            Consultations consultations,
            Readings readings,
            Caller caller,
            Clock clock) {
        this.lookup = lookup;
        this.search = search;
        this.consultations = consultations;
        this.readings = readings;
        this.caller = caller;
        this.clock = clock;
    }

    Uni<PersonView> read(UUID id, StatedPurpose purpose) {
        return lookup.find(id, readings.of(purpose, FIELDS));
    }

    Uni<PersonView> readOwn() {
        return readOwnFor(FIELDS);
    }

    /** The citizen who calls, for reading something else of theirs. */
    public Uni<PersonView> readOwnFor(List<String> fields) {
        return read(caller.requireIdcs(), readings.ofOwnFile(fields));
    }

    /** Who holds a number and may be seen by the reader. */
    public Uni<PersonView> read(Idcs idcs, Reading reading) {
        return lookup.find(idcs, reading);
    }

    /** Who is tied to a person by the person's own record or by theirs. */
    public Uni<List<Relative>> relatives(UUID id) {
        return lookup.relatives(id);
    }

    /**
     * The number of a ward for whom somebody acts today.
     *
     * @throws org.sijil.commons.problem.Refused {@code unknown-person} for everybody else
     */
    public Uni<Idcs> ward(UUID id, Idcs guardian) {
        return lookup.ward(id, guardian, LocalDate.now(clock).minusYears(Identity.MAJORITY));
    }

    Uni<Page<PersonView>> search(PersonQuery query, PageRequest page, StatedPurpose purpose) {
        if (!query.namesOneWay()) {
            throw PersonProblem.ONE_SEARCH_KEY.refuse();
        }
        Reading reading = readings.of(purpose, FIELDS);
        if (query.name() == null) {
            return search.holder(query, reading).map(found -> new Page<>(found, null));
        }
        Place after = page.cursor() == null ? BEFORE_ALL : place(page.cursor());
        return search.named(NameQuery.of(query.name(), query.birthDate(), reading.reach()), reading.role())
                .map(places -> places.stream()
                        .filter(place -> place.compareTo(after) > 0)
                        .toList())
                .chain(places -> shown(places, page.limit(), reading));
    }

    /** The next page is known from the places alone, so nobody of it is read yet. */
    private Uni<Page<PersonView>> shown(List<Place> places, int limit, Reading reading) {
        Page<Place> page = Page.of(places, limit, PersonFile::cursor);
        return search.at(page.items(), reading).map(people -> new Page<>(people, page.next()));
    }

    Uni<Page<PersonVersion>> history(UUID id, PageRequest page, StatedPurpose purpose) {
        return history(id, page, readings.of(purpose, HISTORY));
    }

    /** Every version of a person, newest first. */
    public Uni<Page<PersonVersion>> history(UUID id, PageRequest page, Reading reading) {
        int before = page.cursor() == null ? Integer.MAX_VALUE : version(page.cursor());
        return lookup.versions(id, before, page.limit() + 1, reading)
                .map(found ->
                        Page.of(found, page.limit(), version -> Cursor.encode(Integer.toString(version.version()))));
    }

    /** Who the person was on a day, of what was known at the end of another one. */
    Uni<PersonVersion> asOf(UUID id, AsOf question, StatedPurpose purpose) {
        LocalDate today = LocalDate.now(clock);
        OffsetDateTime knownBefore = question.asKnownOn(today)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toOffsetDateTime();
        return lookup.asOf(id, question.on(today), knownBefore, readings.of(purpose, FIELDS));
    }

    Uni<Page<PersonView>> children(UUID id, PageRequest page, StatedPurpose purpose) {
        UUID after = IdPlace.fromSmallest(page).id();
        return lookup.find(id, readings.of(purpose, CHILDREN))
                .chain(parent -> search.children(id, after, page.limit(), readings.of(purpose, FIELDS)))
                .map(found -> Page.of(found, page.limit(), person -> new IdPlace(person.id()).cursor()));
    }

    Uni<Page<ConsultationView>> consultations(UUID id, PageRequest page, StatedPurpose purpose) {
        return lookup.find(id, readings.of(purpose, CONSULTATIONS))
                .chain(person -> consultations.of(person.id(), page));
    }

    private static String cursor(Place place) {
        return Cursor.encode(Integer.toString(place.rank()), place.person().toString());
    }

    private static Place place(String cursor) {
        return Cursor.decode(
                cursor, 2, parts -> new Place(Integer.parseInt(parts.get(0)), UUID.fromString(parts.get(1))));
    }

    private static int version(String cursor) {
        return Cursor.decode(cursor, 1, parts -> Integer.parseInt(parts.get(0)));
    }
}
