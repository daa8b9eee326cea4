package org.sijil.localstack.process;

import java.util.List;

/** How the Java programs of a stack run: it lives too short on few cores to earn back what a long-lived server pays at its start. */
public final class QuickJvm {

    /**
     * Only the quick compiler, with more room for its code than the 48 MB it is given when alone, after which everything is
     * interpreted; room for the young and for classes from the beginning, so that nothing is collected again and
     * again while a program starts; and bytecode that our own build has just made is taken as it is.
     */
    public static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:+UseSerialGC",
            "-Xms192m",
            "-Xmn128m",
            "-Xmx512m",
            "-XX:MetaspaceSize=160m",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-Dfile.encoding=UTF-8");

    private QuickJvm() {}
}
