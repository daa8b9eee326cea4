package org.sijil.social.population;

import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sijil.commons.identifier.Idcs;
import org.sijil.commons.job.NotNow;

/**
 * Finds the people of many households, for a job: on its worker thread, and with this service's own token, because whoever sent the
 * file is long gone.
 */
@ApplicationScoped
public class MassMemberChecks {

    private static final int AT_ONCE = 5000;
    private static final long CONNECT_SECONDS = 2;
    private static final long READ_SECONDS = 30;
    private static final int SERVER_ERROR = 500;

    private final MassRegistry registry;

    MassMemberChecks(
            @ConfigProperty(name = "sijil.population.url") URI url,
            @ConfigProperty(name = "sijil.feed.authenticated", defaultValue = "true") boolean authenticated,
            Instance<OidcClientRequestReactiveFilter> ownToken) {
        QuarkusRestClientBuilder builder = QuarkusRestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(READ_SECONDS, TimeUnit.SECONDS);
        if (authenticated) {
            builder.register(ownToken.get());
        }
        registry = builder.build(MassRegistry.class);
    }

    /**
     * What the population registry knows of the holders of these numbers.
     *
     * @throws NotNow when it does not answer
     */
    public Found find(Collection<Idcs> numbers) {
        List<Idcs> asked = List.copyOf(numbers);
        Map<Idcs, CheckedMember> known = new HashMap<>();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            List<Idcs> some = asked.subList(from, Math.min(from + AT_ONCE, asked.size()));
            answer(some).members().forEach(member -> known.put(member.idcs(), member));
        }
        return new Found(known);
    }

    private CheckedMembers answer(List<Idcs> numbers) {
        try {
            return registry.check(new MembersToCheck(numbers));
        } catch (WebApplicationException refused) {
            throw refused.getResponse().getStatus() < SERVER_ERROR ? refused : new NotNow(refused);
        } catch (ProcessingException silent) {
            throw new NotNow(silent);
        }
    }

    /** What was answered. */
    public record Found(Map<Idcs, CheckedMember> known) {

        /**
         * The people behind the numbers of one household, in the same order.
         *
         * @param at for each number, where it stands
         * @throws org.sijil.commons.problem.Refused {@code unknown-member} or {@code dead-member} with a pointer for each
         */
        public List<LivingPerson> people(List<Idcs> numbers, List<String> at) {
            List<CheckedMember> answers = numbers.stream()
                    .map(number -> known.getOrDefault(number, CheckedMember.unknown(number)))
                    .toList();
            return MemberChecks.living(answers, numbers, at);
        }
    }
}
