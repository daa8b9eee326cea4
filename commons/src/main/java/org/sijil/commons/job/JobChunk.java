package org.sijil.commons.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * One part of a job.
 *
 * @param position its place among the chunks of the job, from zero
 * @param payload what the handler wrote when it cut the job
 * @param parameters what the job was submitted with
 */
public record JobChunk(UUID job, int position, String payload, JsonNode parameters) {}
