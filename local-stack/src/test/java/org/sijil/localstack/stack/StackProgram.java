package org.sijil.localstack.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sijil.localstack.process.Ports;
import org.sijil.localstack.state.Checkout;
import org.sijil.localstack.state.StateDir;

/** A program that starts a stack, as the benchmarks do, and says how far it is, for a test that ends it. */
public final class StackProgram {

    private StackProgram() {}

    /** Takes a folder with a {@link FakeCheckout}, and {@code restart} if it shall restart a service. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path silence = folder.resolve("silence");
        Files.deleteIfExists(silence);
        StackOptions options = new StackOptions(
                new Checkout(folder.resolve("checkout")),
                new StateDir(folder.resolve("state")),
                StackPorts.free(),
                Map.of("SILENCE", silence.toString()),
                System.out::println,
                StackOptions.REMINDER);
        LocalStack stack = LocalStack.start(options);
        System.out.println("all is up");
        if (arguments.length > 1) {
            restart(stack, silence);
        }
        Thread.currentThread().join();
    }

    /** The service is there again, but it will not say so: its start has not come to an end. */
    private static void restart(LocalStack stack, Path silence) throws IOException {
        ServiceName service = ServiceName.SOCIAL_REGISTRY;
        Files.createFile(silence);
        stack.kill(service);
        new Thread(() -> stack.startAgain(service), "restart").start();
        while (!Ports.isAnswering(stack.address(service).getPort())) {
            Thread.onSpinWait();
        }
        System.out.println("a service is restarting");
    }
}
