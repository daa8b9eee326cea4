package org.sijil.localstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param name how people call it, and the name of its log
 * @param command the program and its arguments
 * @param environment added to the environment that we have ourselves
 * @param folder where it runs
 * @param log gets all that it prints
 * @param stopSignal asks it to stop in good order: {@code TERM} for most, {@code INT} for PostgreSQL
 */
public record Program(
        String name, List<String> command, Map<String, String> environment, Path folder, Path log, String stopSignal) {}
