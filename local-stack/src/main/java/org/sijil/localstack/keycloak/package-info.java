/**
 * The real Keycloak with the realm {@code sijil}: its programs come in a Maven artifact, its data stays in the state
 * folder.
 *
 * <p>The way in is {@link org.sijil.localstack.keycloak.Keycloak}. The realm is a file of the project with no secret in
 * it: Keycloak itself fills in the generated ones when it imports the file.
 */
@NullMarked
package org.sijil.localstack.keycloak;

import org.jspecify.annotations.NullMarked;
