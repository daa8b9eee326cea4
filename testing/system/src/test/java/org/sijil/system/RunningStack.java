package org.sijil.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.sijil.localstack.stack.LocalStack;
import org.sijil.localstack.stack.ServiceName;
import org.sijil.localstack.stack.StackOptions;
import org.sijil.localstack.state.Checkout;
import org.sijil.localstack.state.FileTree;

/** Gives test classes the one stack of this run, on free ports and in a folder of its own; gone when all are done. */
final class RunningStack implements BeforeAllCallback, ParameterResolver {

    /** The business date of the stack, so that ages and amounts are the same whenever the tests run. */
    static final String TODAY = "2026-11-16";

    private static final Namespace NAMESPACE = Namespace.create(RunningStack.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        running(test);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        return type == LocalStack.class || type == Door.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Run run = running(test);
        return parameter.getParameter().getType() == Door.class ? run.door() : run.stack();
    }

    private static Run running(ExtensionContext test) {
        assumeTrue(isBuilt(), "The services are not packaged: run mvn verify (or mvn -DskipTests package before)");
        return test.getRoot().getStore(NAMESPACE).computeIfAbsent("stack", key -> new Run(), Run.class);
    }

    private static boolean isBuilt() {
        Path root = Checkout.find().root();
        return Stream.of(ServiceName.values())
                .map(service -> root.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"))
                .allMatch(Files::exists);
    }

    /** One stack from its start to the removal of its folder. */
    private static final class Run implements AutoCloseable {

        private final Path folder = temporary();
        private final LocalStack stack = start(folder);
        private final Door door = new Door(stack);

        private static LocalStack start(Path folder) {
            return LocalStack.start(StackOptions.onFreePorts(folder).with(Map.of("SIJIL_TIME_FIXED_DATE", TODAY)));
        }

        private static Path temporary() {
            try {
                return Files.createTempDirectory("sijil-system");
            } catch (IOException full) {
                throw new IllegalStateException("No folder for the stack", full);
            }
        }

        LocalStack stack() {
            return stack;
        }

        Door door() {
            return door;
        }

        @Override
        public void close() {
            stack.close();
            FileTree.delete(folder);
        }
    }
}
