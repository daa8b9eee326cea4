package org.sijil.social.certificate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How papers are issued. No source says how long one holds or what it shows: both are our choice (confidence I). */
@ConfigMapping(prefix = "sijil.certificate")
interface CertificateConfig {

    /** Ed25519 private key in PKCS#8 and base64, which signs codes; one is made up for this run without it. */
    Optional<String> codeKey();

    /** Earlier public keys, X.509 in base64, each with the last day on which it signed: {@code MCowBQ…=:2027-03-31}. */
    Optional<List<String>> formerKeys();

    /** PKCS#12 in base64 with the key and certificates that sign papers; one is made up for this run without it. */
    Optional<String> paperKey();

    /** What opens it. */
    Optional<String> paperPassword();

    /** How long a paper holds. */
    @WithDefault("P3M")
    Period valid();

    /** How many digits of the household's code and of the head's number are shown. */
    @Min(0)
    @Max(11)
    @WithDefault("4")
    int shownDigits();

    /** The page that checks a code; a camera opens it with the code behind {@code #}, which no server sees. */
    @WithDefault("http://localhost:8080/check/")
    URI page();
}
