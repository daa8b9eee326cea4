package org.sijil.localstack.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void secretsAreMadeOnceAndReadByTheirOwnerOnly() throws IOException {
        StateDir state = new StateDir(folder);

        Secrets made = Secrets.readOrMake(state);
        Secrets again = Secrets.readOrMake(state);

        assertEquals(made.get("client.gateway"), again.get("client.gateway"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(state.secrets())));
        assertEquals(32, Base64.getDecoder().decode(again.get("key.identifier")).length);
    }

    @Test
    void anotherStackHasOtherSecrets() throws IOException {
        Secrets one = Secrets.readOrMake(new StateDir(Files.createDirectory(folder.resolve("one"))));
        Secrets other = Secrets.readOrMake(new StateDir(Files.createDirectory(folder.resolve("other"))));

        assertNotEquals(one.get("key.identifier"), other.get("key.identifier"));
        assertNotEquals(one.userPassword("auditor"), other.userPassword("auditor"));
    }

    @Test
    void aPseudonymIsStableAndDoesNotTellTheNumber() {
        Secrets secrets = Secrets.readOrMake(new StateDir(folder));

        assertEquals(secrets.pseudonym("2000000022"), secrets.pseudonym("2000000022"));
        assertNotEquals(secrets.pseudonym("2000000022"), secrets.pseudonym("3000000033"));
        assertFalse(secrets.pseudonym("2000000022").contains("2000000022"));
    }

    @Test
    void aSecretThatDoesNotExistIsRefused() {
        Secrets secrets = Secrets.readOrMake(new StateDir(folder));

        assertThrows(IllegalStateException.class, () -> secrets.get("client.minister"));
    }

    @Test
    void theSealKeyIsAnEd25519Key() throws GeneralSecurityException {
        Secrets secrets = Secrets.readOrMake(new StateDir(folder));
        byte[] encoded = Base64.getDecoder().decode(secrets.get("key.seal"));

        assertEquals(
                "EdDSA",
                KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new PKCS8EncodedKeySpec(encoded))
                        .getAlgorithm());
    }
}
