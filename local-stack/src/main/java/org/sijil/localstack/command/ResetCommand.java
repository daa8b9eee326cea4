package org.sijil.localstack.command;

import java.util.List;
import org.sijil.localstack.state.FileTree;
import org.sijil.localstack.state.StateDir;

/** Stops the stack and deletes what it has ever written; anything else in the folder stays. */
final class ResetCommand implements Command {

    private final Settings settings;

    ResetCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String usage() {
        return "reset";
    }

    @Override
    public String purpose() {
        return "stops the stack and deletes its data, users and secrets";
    }

    @Override
    public int run(List<String> words) {
        int code = new DownCommand(settings).run(words);
        StateDir.CONTENTS.forEach(
                name -> FileTree.delete(settings.state().root().resolve(name)));
        settings.say("The data of " + settings.state().root() + " is deleted.");
        return code;
    }
}
