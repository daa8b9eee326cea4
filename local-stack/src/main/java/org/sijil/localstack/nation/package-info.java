/**
 * An invented nation that follows the census of 2024, so that the suite has somebody to serve.
 *
 * <p>The way in is {@link org.sijil.localstack.nation.SampleNation}: it picks a {@code Place} and a {@code Mould}, lets
 * {@code Kin} fill it with a family, gives everybody health, schooling, work and cover, and {@code Registration} puts the
 * household on paper. Nobody in it is real; names are from a list of our own. Uses nothing but the JDK and Jackson's
 * annotations.
 */
@NullMarked
package org.sijil.localstack.nation;

import org.jspecify.annotations.NullMarked;
