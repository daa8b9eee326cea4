package org.sijil.localstack.command;

import java.util.List;
import java.util.Set;
import org.sijil.localstack.token.Tokens;

/** Prints an access token, and nothing else, so that it can be used in a shell. */
final class TokenCommand implements Command {

    private final Settings settings;

    TokenCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String usage() {
        return "token WHO";
    }

    @Override
    public String purpose() {
        return "prints an access token of a demo identity";
    }

    @Override
    public int run(List<String> words) {
        String who = new Arguments(words, Set.of(), Set.of()).only("WHO");
        settings.say(new Tokens(settings.runningAddress()).of(who));
        return Sijil.DONE;
    }
}
