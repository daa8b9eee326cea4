package org.sijil.social.certificate;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sijil.commons.credential.SignedCode;
import org.sijil.commons.paper.Paper;
import org.sijil.commons.signature.DocumentSigner;
import org.sijil.commons.signature.Ed25519Key;

/** What signs codes and papers, read at the start, so that an unreadable key stops it. */
@Singleton
@Startup
class CertificateKeys implements SignedCode.Keys, Paper.Signer {

    private static final String MADE_UP = "Sijil, specimen · نموذج";

    private final Ed25519Key present;
    private final Map<String, Former> former = new LinkedHashMap<>();
    private final DocumentSigner documents;
    private final Clock clock;

    CertificateKeys(CertificateConfig config, Clock clock) {
        this.clock = clock;
        this.present = config.codeKey()
                .map(key -> Ed25519Key.of(key, "sijil.certificate.code-key"))
                .orElseGet(Ed25519Key::generated);
        config.formerKeys().orElse(List.of()).stream().map(Former::of).forEach(key -> former.put(key.id(), key));
        this.documents = config.paperKey()
                .map(store ->
                        DocumentSigner.of(store, config.paperPassword().orElse(""), "sijil.certificate.paper-key"))
                .orElseGet(() -> DocumentSigner.madeUp(MADE_UP, clock.instant()));
        if (isDevelopment()) {
            Log.warn("Certificates are specimens, signed with keys made up for this run; set"
                    + " sijil.certificate.code-key and sijil.certificate.paper-key to issue real ones");
        }
    }

    /** Whether what is issued proves nothing after this run. */
    boolean isDevelopment() {
        return present.development() || documents.isDevelopment();
    }

    String sign(SignedCode code) {
        return code.sign(present);
    }

    @Override
    public @Nullable PublicKey find(String id, Instant at) {
        if (id.equals(present.id())) {
            return present.publicKey();
        }
        Former key = former.get(id);
        return key != null && !LocalDate.ofInstant(at, clock.getZone()).isAfter(key.until()) ? key.key() : null;
    }

    @Override
    public int room() {
        return documents.room();
    }

    @Override
    public byte[] sign(byte[] bytes) {
        return documents.sign(bytes);
    }

    CertificateKeyView published() {
        List<CertificateKeyView.Key> keys = new ArrayList<>();
        keys.add(published(present.publicKey(), null, present.development()));
        former.values().forEach(key -> keys.add(published(key.key(), key.until(), false)));
        return new CertificateKeyView(keys);
    }

    private static CertificateKeyView.Key published(PublicKey key, @Nullable LocalDate until, boolean development) {
        String x = Base64.getUrlEncoder().withoutPadding().encodeToString(Ed25519Key.raw(key));
        return new CertificateKeyView.Key("OKP", "Ed25519", "EdDSA", "sig", Ed25519Key.id(key), x, until, development);
    }

    /**
     * A key that signs no longer.
     *
     * @param until the last day on which it did
     */
    private record Former(String id, PublicKey key, LocalDate until) {

        static Former of(String setting) {
            int colon = setting.lastIndexOf(':');
            try {
                PublicKey key = Ed25519Key.publicKey(setting.substring(0, colon));
                return new Former(Ed25519Key.id(key), key, LocalDate.parse(setting.substring(colon + 1)));
            } catch (RuntimeException unreadable) {
                throw new IllegalArgumentException(
                        "sijil.certificate.former-keys: each is X.509 in base64, a colon and a day", unreadable);
            }
        }
    }
}
