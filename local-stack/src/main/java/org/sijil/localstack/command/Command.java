package org.sijil.localstack.command;

import java.util.List;

/** One thing that a person can ask for. */
interface Command {

    /** How it is written, after {@code ./sijil}. */
    String usage();

    /** What it does, in one line. */
    String purpose();

    /** Does it; gives the exit code. */
    int run(List<String> words);
}
