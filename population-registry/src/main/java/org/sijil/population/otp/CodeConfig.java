package org.sijil.population.otp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long a code is good, and how often codes are sent. */
@ConfigMapping(prefix = "sijil.otp")
interface CodeConfig {

    /** How long a code is good. */
    @WithDefault("PT10M")
    Duration lifetime();

    /** How often a wrong code may be said before the code is worth nothing. */
    @Min(1)
    @WithDefault("5")
    int attempts();

    /** The time in which codes are counted. */
    @WithDefault("PT1H")
    Duration window();

    /** How many codes about one person are sent in that time. */
    @WithDefault("3")
    int perPerson();

    /** How many codes are sent to one telephone or mailbox in that time. */
    @WithDefault("5")
    int perContact();

    /** How many codes one partner has sent in that time. */
    @WithDefault("10000")
    int perPartner();

    /** How many codes one citizen has sent in that time. */
    @WithDefault("5")
    int perCitizen();

    /** After how many codes that were guessed to their end no more are sent about a person. */
    @WithDefault("2")
    int guessedAtMost();

    /** For how long. */
    @WithDefault("P1D")
    Duration freeze();
}
