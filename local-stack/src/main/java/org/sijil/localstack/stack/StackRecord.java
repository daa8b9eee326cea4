package org.sijil.localstack.stack;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sijil.localstack.process.ProcessMark;
import org.sijil.localstack.state.StackAddress;
import org.sijil.localstack.state.StateDir;

/**
 * What a supervisor leaves on disk, so that another command finds the stack, or what is left of it.
 *
 * @param supervisor the process that started the others and watches them
 * @param phase how far it is
 * @param problem why it failed, if it has
 * @param ports where the servers listen
 * @param processes the servers, in the order of their start
 */
public record StackRecord(
        ProcessMark supervisor, Phase phase, @Nullable String problem, StackPorts ports, List<ProcessMark> processes) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().disable(MapperFeature.AUTO_DETECT_IS_GETTERS).build();
    private static final Duration GRACE = Duration.ofSeconds(20);

    /** How far a stack is. */
    public enum Phase {
        STARTING,
        READY,
        FAILED,
        DOWN
    }

    /** What the last supervisor has left in that folder. */
    public static Optional<StackRecord> read(StateDir state) {
        if (Files.notExists(state.record())) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(state.record().toFile(), StackRecord.class));
        } catch (IOException e) {
            throw new UncheckedIOException(state.record() + " cannot be read", e);
        }
    }

    /** Why the stack is not up; a supervisor that ends in good order leaves no record. */
    public String reason() {
        return problem == null ? "its supervisor was killed." : problem;
    }

    /** The same once nothing of it runs any more: all that is left to tell is why it ended. */
    public StackRecord down() {
        return new StackRecord(supervisor, Phase.DOWN, reason(), ports, List.of());
    }

    /** Whether its supervisor still lives. */
    public boolean isSupervised() {
        return supervisor.find().isPresent();
    }

    /** Whether all of it is up. */
    public boolean isReady() {
        return phase == Phase.READY && isSupervised();
    }

    /** Where to find it. */
    public StackAddress address(StateDir state) {
        return new StackAddress(
                StackPorts.address(ports.gateway()), StackPorts.address(ports.keycloak()), state.root());
    }

    /** Stops what a killed supervisor has left running, last started first, and says what that was. */
    public List<String> stopLeftovers() {
        List<ProcessMark> left = new ArrayList<>(
                processes.stream().filter(mark -> mark.find().isPresent()).toList());
        Collections.reverse(left);
        left.forEach(mark -> mark.stop(GRACE));
        return left.stream().map(ProcessMark::name).toList();
    }

    /** Leaves it to be found. */
    public void write(StateDir state) {
        Path fresh = state.record().resolveSibling("stack.json.new");
        try {
            JSON.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), this);
            Files.move(fresh, state.record(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(state.record() + " cannot be written", e);
        }
    }

    /** Leaves nothing to find. */
    static void delete(StateDir state) {
        try {
            Files.deleteIfExists(state.record());
        } catch (IOException e) {
            throw new UncheckedIOException(state.record() + " cannot be deleted", e);
        }
    }
}
