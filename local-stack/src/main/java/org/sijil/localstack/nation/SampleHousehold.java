package org.sijil.localstack.nation;

import java.util.List;
import java.util.Map;

/**
 * A household of the sample nation.
 *
 * @param index its number in the sample, from 0
 * @param members in the order in which they can be registered: adults before the minors they act for
 * @param declaration the answers to the questionnaire, by the names of the social registry's API
 */
public record SampleHousehold(
        long index, Address address, List<SampleMember> members, Map<String, Object> declaration) {}
