package org.sijil.population.disclosure;

import java.time.OffsetDateTime;
import java.util.List;
import org.sijil.commons.audit.ConsultationView;
import org.sijil.commons.paging.Page;
import org.sijil.population.application.RegistrationOrigin;
import org.sijil.population.biometrics.HeldBiometrics;
import org.sijil.population.objection.ObjectionView;
import org.sijil.population.person.PersonVersion;
import org.sijil.population.person.PersonView;
import org.sijil.population.person.Relative;
import org.sijil.population.rectification.RequestView;
import org.sijil.population.verification.VerificationMark;
import org.sijil.population.vitalevent.VitalEventView;

/**
 * All that the register holds of a person, each list from its newest entry on; the export has every list whole.
 *
 * @param at when it was told
 * @param person the record, with every identifier
 * @param relatives who is tied to the person, by the opaque id of their record
 * @param versions both timelines: from when each version was true, and when it was written down
 * @param biometrics that samples of fingers or eyes were captured, and how good they are; the samples are not held
 * @param verification who knows the person by a token, the virtual ids, and when verification was forbidden
 * @param events the vital events, guardianships among them
 * @param correctionRequests what the person asked to be put right, and what became of it
 * @param registrations the request by which the person came into the register, if by one
 * @param objections what the person objected to, and the answer
 * @param consultations who read the data, this disclosure included
 */
public record PersonData(
        OffsetDateTime at,
        PersonView person,
        List<Relative> relatives,
        Page<PersonVersion> versions,
        List<HeldBiometrics> biometrics,
        List<VerificationMark> verification,
        Page<VitalEventView> events,
        Page<RequestView> correctionRequests,
        List<RegistrationOrigin> registrations,
        Page<ObjectionView> objections,
        Page<ConsultationView> consultations) {}
