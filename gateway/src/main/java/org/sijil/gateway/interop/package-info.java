/**
 * The registries as partners of other ministries know them: the messages of SPDCI, answered at once over the REST of the services.
 *
 * <p>{@code SpdciDoor} says which addresses there are and who may ask there; {@code Correspondence} reads a message and writes its
 * answer; each {@code Enquiry} knows one kind of question. The partner's own token goes to the services, which alone decide what
 * may be told and keep the record of it. Nothing is remembered here. Uses routing, quota and security.
 */
@NullMarked
package org.sijil.gateway.interop;

import org.jspecify.annotations.NullMarked;
